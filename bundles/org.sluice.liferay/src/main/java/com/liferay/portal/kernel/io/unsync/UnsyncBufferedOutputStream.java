package com.liferay.portal.kernel.io.unsync;

import java.io.OutputStream;

/** The UnsyncBufferedOutputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncBufferedOutputStream extends com.liferay.petra.io.unsync.UnsyncBufferedOutputStream {
    public UnsyncBufferedOutputStream(OutputStream outputStream) {
        super(outputStream);
    }

    public UnsyncBufferedOutputStream(OutputStream outputStream, int size) {
        super(outputStream, size);
    }
}
