package org.sluice.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkSettingsTest {
    private final Properties system = new Properties();
    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void makeHome(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        Files.createDirectories(home.conf());
        Files.writeString(home.conf().resolve("framework.properties"), """
                sluice.start.wait = 10
                own.key = of the file
                org.ops4j.pax.logging.StaticLogbackFile = ${sluice.home}/conf/logback.xml
                """);
    }

    @Test
    void putsTheHomeInPlaceOfItsName() throws Exception {
        assertThat(read())
                .containsEntry("org.ops4j.pax.logging.StaticLogbackFile", home + "/conf/logback.xml")
                .containsEntry("sluice.data", home.data().toString());
    }

    @Test
    void prefersASystemPropertyToTheFile() throws Exception {
        system.setProperty("sluice.start.wait", "3");

        assertThat(read()).containsEntry("sluice.start.wait", "3");
    }

    @Test
    void leavesSystemPropertiesThatDoNotConcernTheFrameworkAlone() throws Exception {
        system.setProperty("java.vendor", "somebody");

        assertThat(read()).doesNotContainKey("java.vendor").containsEntry("own.key", "of the file");
    }

    @Test
    void watchesTheConfigurationsBeforeTheModules() throws Exception {
        assertThat(read()).containsEntry("felix.fileinstall.dir", home.conf() + "," + home.modules());
    }

    private Map<String, String> read() throws Exception {
        return FrameworkSettings.read(home, "1.2.3", List.of(home.conf(), home.modules()), system);
    }
}
