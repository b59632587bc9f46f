package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files: names taken apart, contents read, written, copied and deleted. A failure that is not declared is unchecked. */
public class FileUtil {
    /** The name with a suffix in parentheses before its extension. */
    public static String appendParentheticalSuffix(String fileName, String suffix) {
        return withoutExtension(fileName, name -> StringUtil.appendParentheticalSuffix(name, suffix));
    }

    /** The name with a suffix before its extension. */
    public static String appendSuffix(String fileName, String suffix) {
        return withoutExtension(fileName, name -> name + suffix);
    }

    public static void copyDirectory(File source, File destination) throws IOException {
        Path from = source.toPath();
        Path to = destination.toPath();
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    public static void copyDirectory(String sourceDirName, String destinationDirName) throws IOException {
        copyDirectory(new File(sourceDirName), new File(destinationDirName));
    }

    public static void copyFile(File source, File destination) throws IOException {
        mkdirsParentFile(destination);
        Files.copy(source.toPath(), destination.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@code lazy} tells whether a destination that has the same content is left alone. */
    public static void copyFile(File source, File destination, boolean lazy) throws IOException {
        if (!lazy || !destination.exists() || Files.mismatch(source.toPath(), destination.toPath()) != -1) {
            copyFile(source, destination);
        }
    }

    public static void copyFile(String source, String destination) throws IOException {
        copyFile(new File(source), new File(destination));
    }

    public static void copyFile(String source, String destination, boolean lazy) throws IOException {
        copyFile(new File(source), new File(destination), lazy);
    }

    /** A file for a while, which is there and empty. */
    public static File createTempFile() {
        return createTempFile("tmp");
    }

    public static File createTempFile(byte[] bytes) throws IOException {
        File file = createTempFile();
        write(file, bytes);
        return file;
    }

    public static File createTempFile(InputStream inputStream) throws IOException {
        File file = createTempFile();
        write(file, inputStream);
        return file;
    }

    public static File createTempFile(String extension) {
        return createTempFile(null, extension);
    }

    public static File createTempFile(String prefix, String extension) {
        try {
            return Files.createTempFile(prefix, Validator.isNull(extension) ? null : "." + extension)
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a temporary file.", e);
        }
    }

    public static String createTempFileName() {
        return createTempFileName("tmp");
    }

    public static String createTempFileName(String extension) {
        return createTempFileName(null, extension);
    }

    public static String createTempFileName(String prefix, String extension) {
        return createTempFile(prefix, extension).getPath();
    }

    public static File createTempFolder() throws IOException {
        return Files.createTempDirectory("sluice").toFile();
    }

    /** Whether there was a file and it is gone. */
    public static boolean delete(File file) {
        return file != null && file.delete();
    }

    public static boolean delete(String file) {
        return delete(new File(file));
    }

    /** Deletes a directory with all that is in it. */
    public static void deltree(File directory) {
        if (!directory.exists()) {
            return;
        }
        try {
            Files.walkFileTree(directory.toPath(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the directory '%s'.".formatted(directory), e);
        }
    }

    public static void deltree(String directory) {
        deltree(new File(directory));
    }

    public static boolean exists(File file) {
        return file.exists();
    }

    public static boolean exists(String fileName) {
        return exists(new File(fileName));
    }

    public static String getAbsolutePath(File file) {
        return replaceSeparator(file.getAbsolutePath());
    }

    public static byte[] getBytes(Class<?> clazz, String fileName) throws Exception {
        InputStream inputStream = clazz.getResourceAsStream(fileName);
        if (inputStream == null) {
            throw new FileNotFoundException("Cannot find '%s' beside '%s'.".formatted(fileName, clazz.getName()));
        }
        return getBytes(inputStream);
    }

    /** The file's content, or null where there is no such file. */
    public static byte[] getBytes(File file) throws IOException {
        return file == null || !file.exists() ? null : Files.readAllBytes(file.toPath());
    }

    public static byte[] getBytes(InputStream inputStream) throws IOException {
        return getBytes(inputStream, -1);
    }

    public static byte[] getBytes(InputStream inputStream, int bufferSize) throws IOException {
        return getBytes(inputStream, bufferSize, true);
    }

    /** All that the stream still has, or null without a stream; how big a buffer is makes no difference. */
    public static byte[] getBytes(InputStream inputStream, int bufferSize, boolean cleanUp) throws IOException {
        if (inputStream == null) {
            return null;
        }
        try {
            return inputStream.readAllBytes();
        } finally {
            if (cleanUp) {
                inputStream.close();
            }
        }
    }

    /** What follows the last period of a name, in lower case, or nothing. */
    public static String getExtension(String fileName) {
        int at = fileName == null ? -1 : fileName.lastIndexOf('.');
        return at > 0 ? StringUtil.toLowerCase(fileName.substring(at + 1)) : StringPool.BLANK;
    }

    public static String getMD5Checksum(File file) throws IOException {
        return DigesterUtil.digestHex(Digester.MD5, new FileInputStream(file));
    }

    /** What stands before the last slash of a name. */
    public static String getPath(String fullFileName) {
        String path = replaceSeparator(fullFileName);
        int at = path.lastIndexOf('/');
        return at == -1 ? StringPool.SLASH : path.substring(0, at);
    }

    /** What follows the last slash of a name. */
    public static String getShortFileName(String fullFileName) {
        String path = replaceSeparator(fullFileName);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static boolean isSameContent(File file, byte[] bytes, int length) {
        try {
            return Arrays.equals(getBytes(file), Arrays.copyOf(bytes, length));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file '%s'.".formatted(file), e);
        }
    }

    public static boolean isSameContent(File file, String s) {
        byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
        return isSameContent(file, bytes, bytes.length);
    }

    public static String[] listDirs(File file) {
        return names(file.listFiles(File::isDirectory));
    }

    public static String[] listDirs(String fileName) {
        return listDirs(new File(fileName));
    }

    public static String[] listFiles(File file) {
        return names(file.listFiles(File::isFile));
    }

    public static String[] listFiles(String fileName) {
        return listFiles(new File(fileName));
    }

    public static void mkdirs(File file) throws IOException {
        Files.createDirectories(file.toPath());
    }

    public static void mkdirs(String pathName) {
        try {
            mkdirs(new File(pathName));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the directory '%s'.".formatted(pathName), e);
        }
    }

    /** Whether the file could be moved; what stands at the destination is replaced. */
    public static boolean move(File source, File destination) {
        if (!source.exists()) {
            return false;
        }
        try {
            mkdirsParentFile(destination);
            Files.move(source.toPath(), destination.toPath(), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false; // this is the answer
        }
    }

    public static boolean move(String sourceFileName, String destinationFileName) {
        return move(new File(sourceFileName), new File(destinationFileName));
    }

    public static String read(File file) throws IOException {
        return read(file, false);
    }

    /** {@code raw} tells whether the text is given as it is, not trimmed and with line ends as {@code \n}. */
    public static String read(File file, boolean raw) throws IOException {
        String text = Files.readString(file.toPath());
        return raw
                ? text
                : text.replace(StringPool.RETURN_NEW_LINE, StringPool.NEW_LINE).strip();
    }

    public static String read(String fileName) throws IOException {
        return read(new File(fileName));
    }

    public static String replaceSeparator(String fileName) {
        return fileName.replace('\\', '/');
    }

    /** The directories, then the files, each by name. */
    public static File[] sortFiles(File[] files) {
        return files == null
                ? null
                : Arrays.stream(files)
                        .sorted(Comparator.comparing(File::isFile)
                                .thenComparing(File::getName, String.CASE_INSENSITIVE_ORDER))
                        .toArray(File[]::new);
    }

    public static String stripExtension(String fileName) {
        String extension = fileName == null ? "" : getExtension(fileName);
        return extension.isEmpty() ? fileName : fileName.substring(0, fileName.length() - extension.length() - 1);
    }

    public static String stripParentheticalSuffix(String fileName) {
        return withoutExtension(fileName, StringUtil::stripParentheticalSuffix);
    }

    public static List<String> toList(Reader reader) {
        try (BufferedReader lines = new BufferedReader(reader)) {
            return lines.lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> toList(String fileName) {
        try {
            return toList(Files.newBufferedReader(Path.of(fileName)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file '%s'.".formatted(fileName), e);
        }
    }

    public static Properties toProperties(FileInputStream fileInputStream) {
        Properties properties = new Properties();
        try (fileInputStream) {
            properties.load(fileInputStream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read properties.", e);
        }
        return properties;
    }

    public static Properties toProperties(String fileName) {
        try {
            return toProperties(new FileInputStream(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file '%s'.".formatted(fileName), e);
        }
    }

    /** Makes a file, or sets the time of its last change. */
    public static void touch(File file) throws IOException {
        if (file.exists()) {
            Files.setLastModifiedTime(file.toPath(), FileTime.from(Instant.now()));
        } else {
            mkdirsParentFile(file);
            Files.createFile(file.toPath());
        }
    }

    public static void touch(String fileName) throws IOException {
        touch(new File(fileName));
    }

    /** Unpacks an archive; an entry that would land outside of the destination is an error. */
    public static void unzip(File source, File destination) {
        Path root = destination.toPath().toAbsolutePath().normalize();
        try (ZipInputStream zip = new ZipInputStream(new FileInputStream(source))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("The entry '%s' lies outside of the archive.".formatted(entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    mkdirsParentFile(target.toFile());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack '%s' to '%s'.".formatted(source, destination), e);
        }
    }

    public static void write(File file, byte[] bytes) throws IOException {
        write(file, bytes, false);
    }

    public static void write(File file, byte[] bytes, boolean append) throws IOException {
        write(file, bytes, 0, bytes.length, append);
    }

    public static void write(File file, byte[] bytes, int offset, int length) throws IOException {
        write(file, bytes, offset, length, false);
    }

    public static void write(File file, byte[] bytes, int offset, int length, boolean append) throws IOException {
        mkdirsParentFile(file);
        OpenOption how = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        Files.write(
                file.toPath(),
                Arrays.copyOfRange(bytes, offset, offset + length),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                how);
    }

    public static void write(File file, InputStream inputStream) throws IOException {
        mkdirsParentFile(file);
        try (inputStream) {
            Files.copy(inputStream, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static void write(File file, String s) throws IOException {
        write(file, s, false);
    }

    public static void write(File file, String s, boolean lazy) throws IOException {
        write(file, s, lazy, false);
    }

    /** {@code lazy} tells whether a file that has the same content is left alone. */
    public static void write(File file, String s, boolean lazy, boolean append) throws IOException {
        if (!lazy || !file.exists() || !isSameContent(file, s)) {
            write(file, s.getBytes(StandardCharsets.UTF_8), append);
        }
    }

    public static void write(String fileName, byte[] bytes) throws IOException {
        write(new File(fileName), bytes);
    }

    public static void write(String fileName, InputStream inputStream) throws IOException {
        write(new File(fileName), inputStream);
    }

    public static void write(String fileName, String s) throws IOException {
        write(new File(fileName), s);
    }

    public static void write(String fileName, String s, boolean lazy) throws IOException {
        write(new File(fileName), s, lazy);
    }

    public static void write(String fileName, String s, boolean lazy, boolean append) throws IOException {
        write(new File(fileName), s, lazy, append);
    }

    public static void write(String pathName, String fileName, String s) throws IOException {
        write(new File(pathName, fileName), s);
    }

    public static void write(String pathName, String fileName, String s, boolean lazy) throws IOException {
        write(new File(pathName, fileName), s, lazy);
    }

    public static void write(String pathName, String fileName, String s, boolean lazy, boolean append)
            throws IOException {
        write(new File(pathName, fileName), s, lazy, append);
    }

    private static String[] names(File[] files) {
        return files == null
                ? new String[0]
                : Arrays.stream(files).map(File::getName).toArray(String[]::new);
    }

    private static void mkdirsParentFile(File file) throws IOException {
        File parent = file.getAbsoluteFile().getParentFile();
        if (parent != null) {
            mkdirs(parent);
        }
    }

    private static String withoutExtension(String fileName, java.util.function.UnaryOperator<String> change) {
        String name = stripExtension(fileName);
        return change.apply(name) + fileName.substring(name.length());
    }
}
