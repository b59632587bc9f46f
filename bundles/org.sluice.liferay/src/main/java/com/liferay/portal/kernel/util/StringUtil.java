package com.liferay.portal.kernel.util;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Text as upgrade code reads it. */
public class StringUtil {
    /** All text of a stream, read as UTF-8, with line ends as {@code \n}; closes the stream. */
    public static String read(InputStream inputStream) throws IOException {
        try (inputStream) {
            return new String(inputStream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .strip();
        }
    }

    /** All text of a file on a class path. */
    public static String read(ClassLoader classLoader, String name) throws IOException {
        InputStream inputStream = classLoader.getResourceAsStream(name);
        if (inputStream == null) {
            throw new FileNotFoundException("Cannot find '%s' on the class path of %s.".formatted(name, classLoader));
        }
        return read(inputStream);
    }
}
