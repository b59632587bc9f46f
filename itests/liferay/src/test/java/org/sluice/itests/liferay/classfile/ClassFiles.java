package org.sluice.itests.liferay.classfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the class files of a jar, or of a folder. */
public final class ClassFiles {
    private ClassFiles() {}

    /** The classes whose names (with slashes) a predicate takes, by name. */
    public static Map<String, ClassFile> in(Path place, Predicate<String> wanted) {
        Map<String, ClassFile> classes = new TreeMap<>();
        bytes(place, wanted).forEach((name, bytes) -> classes.put(name, ClassFileReader.read(bytes)));
        return Collections.unmodifiableMap(classes);
    }

    /** Like {@link #in}, with the content of the files. */
    public static Map<String, byte[]> bytes(Path place, Predicate<String> wanted) {
        try {
            if (Files.isDirectory(place)) {
                return inTree(place, wanted);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return inTree(jar.getPath("/"), wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + place + "'.", e);
        }
    }

    private static Map<String, byte[]> inTree(Path root, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".class")).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                String name = path.substring(0, path.length() - ".class".length());
                if (wanted.test(name)) {
                    content.put(name, Files.readAllBytes(file));
                }
            }
        }
        return Collections.unmodifiableMap(content);
    }
}
