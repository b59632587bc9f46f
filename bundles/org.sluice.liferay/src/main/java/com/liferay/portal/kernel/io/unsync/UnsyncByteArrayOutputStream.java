package com.liferay.portal.kernel.io.unsync;

/** The UnsyncByteArrayOutputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncByteArrayOutputStream extends com.liferay.petra.io.unsync.UnsyncByteArrayOutputStream {
    public UnsyncByteArrayOutputStream() {}

    public UnsyncByteArrayOutputStream(int size) {
        super(size);
    }
}
