package org.sluice.itests.liferay.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.component.annotations.Component;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.Surface;

/** The modules in {@code itests/upgrades} are what they pretend to be: Liferay's own jars compile them as well. */
class GenuineStyleTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("sluice.root"), "itests", "upgrades", "src", "main", "java", "com", "example");

    @TempDir
    private Path output;

    @Test
    void theModulesOf70CompileAgainstThePublishedJars() throws IOException {
        List<Path> classPath = List.of(
                jar("com.liferay.portal.kernel", "3.0.0"),
                jar("com.liferay.portal.impl", "2.0.0"),
                jar("com.liferay.portal.upgrade", "2.8.9"));

        assertThat(compile(classPath, "journal", "wiki", "ddl", "comment", "exportimport"))
                .isEmpty();
    }

    /** Two classes of petra are newer than its newest published jars: ours, last on the class path, stand in for them. */
    @Test
    void theModulesOf74CompileAgainstThePublishedJars() throws IOException {
        List<Path> classPath = List.of(
                jar("com.liferay.portal.kernel", "146.0.1"),
                jar("com.liferay.portal.kernel", "97.0.0"),
                jar("com.liferay.portal.impl", "93.0.0"),
                jar("com.liferay.portal.upgrade.api", "13.1.0"),
                jar("com.liferay.petra.function", "2.0.0"),
                jar("com.liferay.petra.lang", "2.0.0"),
                jar("com.liferay.petra.string", "3.0.0"),
                Surface.BUNDLE);

        assertThat(compile(classPath, "calendar", "blogs", "messageboards", "knowledgebase", "documentlibrary"))
                .isEmpty();
    }

    private static Path jar(String artifact, String version) {
        return new Published(artifact, version).jar();
    }

    /** What the compiler complains about. */
    private String compile(List<Path> jars, String... modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> tree = Files.walk(SOURCES.resolve(module))) {
                tree.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        String annotations = Component.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String classPath = Stream.concat(jars.stream().map(Path::toString), Stream.of(annotations))
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "-d", output.toString(), "-cp", classPath);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return compiled ? "" : messages.toString();
        }
    }
}
