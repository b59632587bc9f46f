package org.sluice.liferay;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.liferay.internal.ScriptStep;

/** The schema that a bundle brings as scripts in {@code META-INF/sql}, as Service Builder writes them. */
public final class InitialSchema {
    /** The folder of the scripts, for messages. */
    public static final String FOLDER = "META-INF/sql";

    private static final List<String> SCRIPTS = List.of("tables.sql", "sequences.sql", "indexes.sql");

    private InitialSchema() {}

    /**
     * The registration that makes the schema, with a step for each script.
     *
     * @param version the version that the scripts make
     * @param resources finds a file of the bundle by its path
     * @return empty when the bundle has none of the scripts
     */
    public static Optional<Registration> registration(String version, Function<String, Optional<URL>> resources) {
        List<Step> scripts = SCRIPTS.stream()
                .map(name -> FOLDER + "/" + name)
                .flatMap(path -> resources.apply(path).<Step>map(url -> new ScriptStep(path, url)).stream())
                .toList();
        return scripts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Registration(SchemaVersion.NONE.toString(), version, scripts, FOLDER));
    }
}
