package com.liferay.portal.kernel.util;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Copies streams, under the name of Liferay 7.0; {@code com.liferay.petra.io.StreamUtil} does it. */
public class StreamUtil extends com.liferay.petra.io.StreamUtil {
    /** Closes all; one that cannot be closed is an unchecked exception, as Liferay's signature has room for no other. */
    public static void cleanUp(Closeable... closeables) {
        cleanUp(false, closeables);
    }

    /** {@code quiet} tells whether a stream that cannot be closed is passed over. */
    public static void cleanUp(boolean quiet, Closeable... closeables) {
        try {
            com.liferay.petra.io.StreamUtil.cleanUp(closeables);
        } catch (IOException e) {
            if (!quiet) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The stream without its {@code close}. */
    public static InputStream uncloseable(InputStream inputStream) {
        return new FilterInputStream(inputStream) {
            @Override
            public void close() {
                // the caller wants it open
            }
        };
    }

    /** The stream without its {@code close}. */
    public static OutputStream uncloseable(OutputStream outputStream) {
        return new FilterOutputStream(outputStream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // the caller wants it open
            }
        };
    }
}
