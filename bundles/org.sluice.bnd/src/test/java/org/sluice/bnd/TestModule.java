package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module's project in a folder of its own: {@code bnd.bnd}, sources and resources as Maven has them. Its name is
 * {@code com.acme.orders}.
 */
final class TestModule {
    static final String NAME = "com.acme.orders";

    private static final Pattern COMPILED_AGAINST =
            Pattern.compile("org\\.sluice\\.liferay|service\\.component\\.annotations|osgi\\.annotation");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface) (\\w+)");

    private final Path folder;
    private final List<String> bnd = new ArrayList<>();

    TestModule(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("src/main/resources"));
        bnd.add("Bundle-SymbolicName: " + NAME);
        bnd.add("-plugin.sluice: org.sluice.bnd.SluicePlugin");
    }

    /** Adds a line to {@code bnd.bnd}; the first one added is its third. */
    TestModule bnd(String line) {
        bnd.add(line);
        return this;
    }

    TestModule requires(String schemaVersion) {
        return bnd("Liferay-Require-SchemaVersion: " + schemaVersion);
    }

    /** Adds a source file of the package {@code com.acme}; its imports are there already, on its first line. */
    TestModule java(String source) throws IOException {
        Matcher type = TYPE.matcher(source);
        assertThat(type.find()).isTrue();
        Path file = folder.resolve("src/main/java/com/acme/" + type.group(1) + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package com.acme; import com.liferay.portal.kernel.model.*; import com.liferay.portal.kernel.upgrade.*; "
                        + "import com.liferay.portal.upgrade.registry.*; import org.osgi.service.component.annotations.*;\n"
                        + source);
        return this;
    }

    /** Adds a registrator component {@code OrdersUpgrade}; its first statement stands in line 4. */
    TestModule registrator(String... statements) throws IOException {
        return java("@Component public class OrdersUpgrade implements UpgradeStepRegistrator {\n"
                + "public void register(Registry registry) {\n" + String.join("\n", statements) + "\n}}");
    }

    /** Adds a registrator that registers these, such as {@code 1.0.0 > 1.1.0}, a line each from line 4. */
    TestModule registers(String... edges) throws IOException {
        return registrator(Stream.of(edges)
                .map(edge -> edge.split(" > ", 2))
                .map(edge -> "registry.register(\"%s\", \"%s\", new DummyUpgradeStep());".formatted(edge[0], edge[1]))
                .toArray(String[]::new));
    }

    TestModule resource(String path, String text) throws IOException {
        Path file = folder.resolve("src/main/resources").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Compiles the sources and lets bnd make the bundle. */
    BuiltModule build() throws Exception {
        Builder builder = new Builder();
        builder.setProperties(bndFile());
        return build(builder);
    }

    /** Like {@link #build}, as the bnd-maven-plugin does it: bnd learns what is in {@code bnd.bnd}, but not where that is. */
    BuiltModule buildWithSettingsOnly() throws Exception {
        Builder builder = new Builder();
        builder.setProperties(builder.loadProperties(bndFile()));
        builder.setBase(folder.toFile());
        return build(builder);
    }

    private File bndFile() throws IOException {
        bnd.add("-includeresource: target/classes, src/main/resources");
        return Files.write(folder.resolve("bnd.bnd"), bnd).toFile();
    }

    private BuiltModule build(Builder builder) throws Exception {
        compile(Files.createDirectories(folder.resolve("target/classes")));
        for (File entry : classPath()) {
            builder.addClasspath(entry);
        }
        builder.build();
        return new BuiltModule(builder);
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"));
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> all =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            if (all.isEmpty()) {
                return;
            }
            files.setLocation(javax.tools.StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
            files.setLocation(javax.tools.StandardLocation.CLASS_PATH, classPath());
            StringWriter messages = new StringWriter();
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-g", "-proc:none"),
                            null,
                            files.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** Of the test's own class path what modules are compiled against, because bnd reads all that it is given. */
    private static List<File> classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .filter(entry -> COMPILED_AGAINST.matcher(entry).find())
                .map(File::new)
                .toList();
    }
}
