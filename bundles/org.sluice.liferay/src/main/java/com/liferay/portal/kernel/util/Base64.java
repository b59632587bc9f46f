package com.liferay.portal.kernel.util;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Bytes as text: the JDK's Base64, which reads text without padding and with line breaks too. */
public class Base64 {
    public static byte[] decode(String base64) {
        return Validator.isNull(base64)
                ? new byte[0]
                : java.util.Base64.getMimeDecoder().decode(base64);
    }

    public static byte[] decodeFromURL(String base64) {
        return Validator.isNull(base64)
                ? new byte[0]
                : java.util.Base64.getUrlDecoder().decode(base64);
    }

    public static String encode(byte[] raw) {
        return java.util.Base64.getEncoder().encodeToString(raw);
    }

    public static String encode(byte[] raw, int offset, int length) {
        return encode(Arrays.copyOfRange(raw, offset, offset + length));
    }

    public static String encodeToURL(byte[] raw) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    public static String fromURLSafe(String base64) {
        return base64.replace('-', '+').replace('*', '=').replace('_', '/');
    }

    /** A serialized object as text, or null for null. */
    public static String objectToString(Object object) {
        if (object == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot serialize '%s'.".formatted(object.getClass().getName()), e);
        }
        return encode(bytes.toByteArray());
    }

    public static Object stringToObject(String base64) {
        return stringToObject(base64, null);
    }

    /** The object of a text that {@link #objectToString} made, or null for null; trust the text before you read it. */
    public static Object stringToObject(String base64, ClassLoader classLoader) {
        return read(base64, classLoader);
    }

    public static Object stringToObjectSilent(String base64) {
        return stringToObjectSilent(base64, null);
    }

    /** As {@link #stringToObject(String, ClassLoader)}, but null for what cannot be read. */
    public static Object stringToObjectSilent(String base64, ClassLoader classLoader) {
        try {
            return read(base64, classLoader);
        } catch (IllegalArgumentException e) {
            return null; // the name promises silence
        }
    }

    public static String toURLSafe(String base64) {
        return base64.replace('+', '-').replace('=', '*').replace('/', '_');
    }

    private static Object read(String base64, ClassLoader classLoader) {
        if (base64 == null) {
            return null;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try (ObjectInputStream input =
                new Input(new ByteArrayInputStream(decode(base64)), classLoader == null ? context : classLoader)) {
            return input.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "Cannot read a serialized object from a text of %d characters: %s.".formatted(base64.length(), e),
                    e);
        }
    }

    private static final class Input extends ObjectInputStream {
        private final ClassLoader classLoader;

        Input(InputStream inputStream, ClassLoader classLoader) throws IOException {
            super(inputStream);
            this.classLoader = classLoader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, classLoader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
