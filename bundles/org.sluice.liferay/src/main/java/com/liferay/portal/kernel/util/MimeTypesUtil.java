package com.liferay.portal.kernel.util;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Media types by the extension of a file's name; where it tells nothing, by the first bytes as the JDK knows them. */
public class MimeTypesUtil {
    private static final Map<String, String> TYPES = types();

    /** The type of a file by its content and name. */
    public static String getContentType(File file) {
        return getContentType(file, file.getName());
    }

    public static String getContentType(File file, String fileName) {
        if (file == null || !file.exists()) {
            return getContentType(fileName);
        }
        try (InputStream inputStream = new FileInputStream(file)) {
            return getContentType(inputStream, fileName);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file '%s'.".formatted(file), e);
        }
    }

    /** The type of a content by its name, else by its first bytes; the stream stays the caller's. */
    public static String getContentType(InputStream inputStream, String fileName) {
        String named = getContentType(fileName);
        if (inputStream == null || !named.equals(ContentTypes.APPLICATION_OCTET_STREAM)) {
            return named;
        }
        try {
            InputStream marked = inputStream.markSupported() ? inputStream : new BufferedInputStream(inputStream);
            String guessed = URLConnection.guessContentTypeFromStream(marked);
            return guessed == null ? named : guessed;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the content of '%s'.".formatted(fileName), e);
        }
    }

    public static String getContentType(String fileName) {
        return getExtensionContentType(FileUtil.getExtension(fileName));
    }

    /** The type of an extension, with or without its period; {@code application/octet-stream} for an unknown one. */
    public static String getExtensionContentType(String extension) {
        String known = StringUtil.removeSubstring(StringUtil.toLowerCase(extension), ".");
        return TYPES.getOrDefault(known == null ? "" : known, ContentTypes.APPLICATION_OCTET_STREAM);
    }

    /** The extensions of a type, each with its period. */
    public static Set<String> getExtensions(String contentType) {
        Set<String> extensions = new TreeSet<>();
        TYPES.forEach((extension, type) -> {
            if (type.equals(contentType)) {
                extensions.add("." + extension);
            }
        });
        return extensions;
    }

    public static boolean isWebImage(String mimeType) {
        return Set.of("image/gif", "image/jpeg", "image/png", "image/x-png", "image/pjpeg")
                .contains(mimeType);
    }

    private static Map<String, String> types() {
        Properties properties = new Properties();
        try (InputStream inputStream = MimeTypesUtil.class.getResourceAsStream("mime-types.properties")) {
            properties.load(inputStream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table of media types.", e);
        }
        Map<String, String> types = new TreeMap<>();
        for (String type : properties.stringPropertyNames()) {
            for (String extension : StringUtil.split(properties.getProperty(type), ' ')) {
                types.put(extension, type);
            }
        }
        return types;
    }
}
