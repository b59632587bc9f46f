package org.sluice.itests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.component.annotations.Component;

class ModuleJarTest {
    @Component(service = Runnable.class)
    public static class Greeter implements Runnable {
        @Override
        public void run() {}
    }

    @Test
    void describesTheComponentsOfItsClasses(@TempDir Path folder) throws Exception {
        Path file = ModuleJar.named("com.example.greeter")
                .requires("1.2.0")
                .with(Greeter.class)
                .file("META-INF/sql/tables.sql", "create table Greeting (id LONG);")
                .writeTo(folder.resolve("greeter.jar"));

        try (JarFile jar = new JarFile(file.toFile())) {
            var headers = jar.getManifest().getMainAttributes();
            assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("com.example.greeter");
            assertThat(headers.getValue("Liferay-Require-SchemaVersion")).isEqualTo("1.2.0");
            assertThat(headers.getValue("Service-Component")).contains("Greeter.xml");
            assertThat(jar.getEntry("META-INF/sql/tables.sql")).isNotNull();
        }
    }
}
