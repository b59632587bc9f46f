package org.sluice.bnd.internal;

import aQute.bnd.osgi.Analyzer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.bnd.internal.Registered.Kind;

/** The SQL files of a bundle that register something by being there. */
final class Scripts {
    /** The folder of the scripts that make the initial schema. */
    static final String INITIAL = "META-INF/sql";

    private static final String UPGRADE = "META-INF/upgrade";
    private static final String SERVICE_HEADER = "Liferay-Service";
    private static final List<String> INITIAL_SCRIPTS = List.of("tables.sql", "sequences.sql", "indexes.sql");
    private static final Pattern NAME = Pattern.compile("(?<from>.+?)__(?<to>.+?)(?:__[A-Za-z0-9_-]+)?"
            + "(?:\\.(?:db2|h2|hypersonic|mariadb|mysql|oracle|postgresql|sqlserver|sybase))?\\.sql");

    private Scripts() {}

    /** Where the scripts of the initial schema stand; empty when there are none, or none that count. */
    static Optional<Place> initial(Analyzer analyzer, Sources sources) {
        if (!Boolean.parseBoolean(analyzer.getProperty(SERVICE_HEADER, "").strip())) {
            return Optional.empty();
        }
        return INITIAL_SCRIPTS.stream()
                .map(name -> INITIAL + "/" + name)
                .filter(path -> analyzer.getJar().getResource(path) != null)
                .findFirst()
                .map(sources::ofFile);
    }

    /** The files between two versions; all files between the same two, those for one database too, are one registration. */
    static List<Registered> upgrades(Analyzer analyzer, String module, Sources sources, Consumer<Finding> findings) {
        Map<List<String>, Registered> registrations = new LinkedHashMap<>();
        for (String path : paths(analyzer)) {
            Matcher name = NAME.matcher(path.substring(UPGRADE.length() + 1));
            if (name.matches()) {
                String from = name.group("from");
                String to = name.group("to");
                registrations.computeIfAbsent(
                        List.of(from, to), versions -> script(module, from, to, sources.ofFile(path)));
            } else {
                findings.accept(badName(path, sources));
            }
        }
        return List.copyOf(registrations.values());
    }

    private static List<String> paths(Analyzer analyzer) {
        return analyzer.getJar().getResources().keySet().stream()
                .filter(path -> path.startsWith(UPGRADE + "/")
                        && path.toLowerCase(Locale.ROOT).endsWith(".sql"))
                .sorted()
                .toList();
    }

    private static Registered script(String module, String from, String to, Place place) {
        return new Registered(
                Kind.SCRIPTS, Optional.of(module), Optional.of(from), Optional.of(to), true, UPGRADE, place);
    }

    private static Finding badName(String path, Sources sources) {
        return Finding.of(
                Code.SCRIPT_NAME_INVALID,
                "Cannot tell between which versions '%s' leads.".formatted(path),
                "Name it <from>__<to>.sql or <from>__<to>__<name>.sql, for example 1.0.0__1.1.0__stars.sql; "
                        + "put .mariadb or the like before .sql where it is for one database.",
                sources.ofFile(path));
    }
}
