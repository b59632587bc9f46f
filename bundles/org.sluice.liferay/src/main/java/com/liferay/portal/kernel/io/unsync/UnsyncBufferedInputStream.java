package com.liferay.portal.kernel.io.unsync;

import java.io.InputStream;

/** The UnsyncBufferedInputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncBufferedInputStream extends com.liferay.petra.io.unsync.UnsyncBufferedInputStream {
    public UnsyncBufferedInputStream(InputStream inputStream) {
        super(inputStream);
    }

    public UnsyncBufferedInputStream(InputStream inputStream, int size) {
        super(inputStream, size);
    }
}
