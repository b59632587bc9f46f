package com.liferay.petra.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Copies streams. Where nothing else is said both are closed, also on failure. */
public class StreamUtil {
    public static final int BUFFER_SIZE = 8192;
    public static final boolean FORCE_TIO = false;

    /** Closes all, and throws the first failure at the end. */
    public static void cleanUp(Closeable... closeables) throws IOException {
        IOException failure = null;
        for (Closeable closeable : closeables) {
            if (closeable != null) {
                try {
                    closeable.close();
                } catch (IOException e) {
                    if (failure == null) {
                        failure = e;
                    } else {
                        failure.addSuppressed(e);
                    }
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    public static byte[] toByteArray(InputStream inputStream) throws IOException {
        try (inputStream) {
            return inputStream.readAllBytes();
        }
    }

    public static String toString(InputStream inputStream) throws IOException {
        return toString(inputStream, StandardCharsets.UTF_8.name());
    }

    public static String toString(InputStream inputStream, String charsetName) throws IOException {
        return new String(toByteArray(inputStream), charsetName);
    }

    public static void transfer(InputStream inputStream, OutputStream outputStream) throws IOException {
        transfer(inputStream, outputStream, BUFFER_SIZE, true, -1);
    }

    public static void transfer(InputStream inputStream, OutputStream outputStream, boolean cleanUp)
            throws IOException {
        transfer(inputStream, outputStream, BUFFER_SIZE, cleanUp, -1);
    }

    public static void transfer(InputStream inputStream, OutputStream outputStream, int bufferSize) throws IOException {
        transfer(inputStream, outputStream, bufferSize, true, -1);
    }

    public static void transfer(InputStream inputStream, OutputStream outputStream, int bufferSize, boolean cleanUp)
            throws IOException {
        transfer(inputStream, outputStream, bufferSize, cleanUp, -1);
    }

    /** {@code length} tells how many bytes at most, or -1 or 0 for all. */
    public static void transfer(
            InputStream inputStream, OutputStream outputStream, int bufferSize, boolean cleanUp, long length)
            throws IOException {
        try {
            copy(inputStream, outputStream, Math.max(1, bufferSize), length > 0 ? length : Long.MAX_VALUE);
        } finally {
            if (cleanUp) {
                cleanUp(inputStream, outputStream);
            }
        }
    }

    public static void transfer(InputStream inputStream, OutputStream outputStream, long length) throws IOException {
        transfer(inputStream, outputStream, BUFFER_SIZE, true, length);
    }

    private static void copy(InputStream inputStream, OutputStream outputStream, int bufferSize, long length)
            throws IOException {
        byte[] buffer = new byte[bufferSize];
        long left = length;
        int read = 0;
        while (left > 0 && read != -1) {
            read = inputStream.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read > 0) {
                outputStream.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
