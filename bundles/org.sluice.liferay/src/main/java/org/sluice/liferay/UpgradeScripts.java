package org.sluice.liferay;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.liferay.internal.ScriptName;
import org.sluice.liferay.internal.UpgradeScript;

/**
 * The upgrades that a bundle brings as scripts in {@code META-INF/upgrade}: the file {@code 1.0.0__1.1.0.sql} leads from
 * {@code 1.0.0} to {@code 1.1.0}. {@code 1.0.0__1.1.0__add-index.sql} is one more step of the same registration; steps
 * are executed in the order of their names. {@code 1.0.0__1.1.0.mariadb.sql} takes its place on that database.
 */
public final class UpgradeScripts {
    /** The folder of the scripts. */
    public static final String FOLDER = "META-INF/upgrade";

    private final ModuleName module;
    private final Function<String, Optional<URL>> resources;
    private final List<Fault> faults = new ArrayList<>();

    private UpgradeScripts(ModuleName module, Function<String, Optional<URL>> resources) {
        this.module = module;
        this.resources = resources;
    }

    /**
     * What was found.
     *
     * @param registrations one for each pair of versions
     * @param faults the files whose names say nothing
     */
    public record Found(List<Registration> registrations, List<Fault> faults) {
        public Found {
            registrations = List.copyOf(registrations);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads the names of a bundle's scripts, and no script.
     *
     * @param module the bundle's module
     * @param paths the files in the folder; those that are no scripts are passed over
     * @param resources finds a file of the bundle by its path
     */
    public static Found read(ModuleName module, Collection<String> paths, Function<String, Optional<URL>> resources) {
        UpgradeScripts scripts = new UpgradeScripts(module, resources);
        List<Registration> registrations = scripts.registrations(scripts.names(paths));
        return new Found(registrations, scripts.faults);
    }

    private List<ScriptName> names(Collection<String> paths) {
        List<ScriptName> names = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            if (ScriptName.isScript(file)) {
                ScriptName.parse(file).ifPresentOrElse(names::add, () -> fault(file, "says no two versions"));
            }
        }
        names.stream()
                .filter(name -> name.namesUnknownDatabase(names))
                .forEach(name -> fault(name.file(), "names a database that is not known"));
        return names;
    }

    private void fault(String file, String reason) {
        faults.add(new Fault(
                ErrorCode.SCRIPT_NAME_INVALID,
                "Cannot take the script '%s/%s' of '%s': its name %s. Expected is '<from>__<to>[__<name>][.<database>].sql', with one of the databases %s."
                        .formatted(FOLDER, file, module, reason, String.join(", ", ScriptName.DATABASES)),
                "Rename it, for example to '1.0.0__1.1.0.sql' or '1.0.0__1.1.0__add-index.mariadb.sql'."));
    }

    private List<Registration> registrations(List<ScriptName> names) {
        Map<List<SchemaVersion>, TreeMap<String, List<ScriptName>>> ways = new LinkedHashMap<>();
        names.forEach(name -> ways.computeIfAbsent(List.of(name.from(), name.to()), way -> new TreeMap<>())
                .computeIfAbsent(name.stem(), stem -> new ArrayList<>())
                .add(name));
        List<Registration> registrations = new ArrayList<>();
        ways.forEach((way, stems) -> {
            List<Step> steps = stems.values().stream().map(this::step).toList();
            registrations.add(new Registration(way.get(0).toString(), way.get(1).toString(), steps, FOLDER));
        });
        return registrations;
    }

    private Step step(List<ScriptName> variants) {
        TreeMap<String, URL> scripts = new TreeMap<>();
        variants.forEach(variant ->
                resources.apply(FOLDER + "/" + variant.file()).ifPresent(url -> scripts.put(variant.database(), url)));
        return new UpgradeScript(FOLDER + "/" + variants.get(0).stem(), scripts);
    }
}
