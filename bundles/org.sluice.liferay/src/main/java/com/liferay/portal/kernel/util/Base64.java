package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
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
    private static final Log LOG = LogFactoryUtil.getLog(Base64.class);

    public static byte[] decode(String base64) {
        return Validator.isNull(base64)
                ? new byte[0]
                : java.util.Base64.getMimeDecoder().decode(base64);
    }

    public static byte[] decodeFromURL(String base64) {
        return decode(Validator.isNull(base64) ? base64 : fromURLSafe(base64));
    }

    public static String encode(byte[] raw) {
        return java.util.Base64.getEncoder().encodeToString(raw);
    }

    public static String encode(byte[] raw, int offset, int length) {
        return encode(Arrays.copyOfRange(raw, offset, offset + length));
    }

    public static String encodeToURL(byte[] raw) {
        return toURLSafe(encode(raw));
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

    /** The object of a text that {@link #objectToString} made; null for null, and for what cannot be read, which is logged. */
    public static Object stringToObject(String base64, ClassLoader classLoader) {
        try {
            return read(base64, classLoader);
        } catch (IOException | ClassNotFoundException e) {
            LOG.error("Cannot read a serialized object from a text of " + base64.length() + " characters.", e);
            return null;
        }
    }

    public static Object stringToObjectSilent(String base64) {
        return stringToObjectSilent(base64, null);
    }

    /** As {@link #stringToObject(String, ClassLoader)}, and nothing is logged. */
    public static Object stringToObjectSilent(String base64, ClassLoader classLoader) {
        try {
            return read(base64, classLoader);
        } catch (IOException | ClassNotFoundException e) {
            return null; // the name promises silence
        }
    }

    public static String toURLSafe(String base64) {
        return base64.replace('+', '-').replace('=', '*').replace('/', '_');
    }

    private static Object read(String base64, ClassLoader classLoader) throws IOException, ClassNotFoundException {
        if (Validator.isNull(base64)) {
            return null;
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try (ObjectInputStream input =
                new Input(new ByteArrayInputStream(decode(base64)), classLoader == null ? context : classLoader)) {
            return input.readObject();
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
