package org.sluice.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The properties with which the framework is made: {@code conf/framework.properties}, over it the system properties
 * that concern the framework, over both what follows from the home.
 */
final class FrameworkSettings {
    /** Seconds that a start waits for the releases before it starts the modules all the same. */
    static final String START_WAIT = "sluice.start.wait";

    private static final List<String> PREFIXES = List.of("felix.", "org.osgi.framework.", "org.ops4j.", "sluice.");

    private FrameworkSettings() {}

    static Map<String, String> read(Home home, String version, List<Path> watched, Properties system)
            throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(home.conf().resolve("framework.properties"))) {
            file.load(reader);
        }
        file.stringPropertyNames().forEach(name -> settings.put(name, file.getProperty(name)));
        system.stringPropertyNames().stream()
                .filter(FrameworkSettings::concernsFramework)
                .forEach(name -> settings.put(name, system.getProperty(name)));
        settings.put("sluice.home", home.toString());
        settings.put("sluice.data", home.data().toString());
        settings.put("sluice.version", version);
        settings.put("org.osgi.framework.storage", home.data().resolve("cache").toString());
        settings.put("felix.cm.dir", configurationStore(home).toString());
        settings.put(
                "felix.fileinstall.dir", watched.stream().map(Path::toString).collect(Collectors.joining(",")));
        settings.replaceAll((name, value) -> substitute(value, home));
        return settings;
    }

    /** Where Configuration Admin keeps its copy of {@code conf/}; of no worth after a stop. */
    static Path configurationStore(Home home) {
        return home.data().resolve("configurations");
    }

    private static boolean concernsFramework(String name) {
        return PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static String substitute(String value, Home home) {
        return value.replace("${sluice.home}", home.toString())
                .replace("${sluice.data}", home.data().toString());
    }
}
