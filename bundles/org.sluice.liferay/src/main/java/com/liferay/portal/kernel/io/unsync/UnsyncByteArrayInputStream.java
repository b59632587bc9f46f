package com.liferay.portal.kernel.io.unsync;

/** The UnsyncByteArrayInputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncByteArrayInputStream extends com.liferay.petra.io.unsync.UnsyncByteArrayInputStream {
    public UnsyncByteArrayInputStream(byte[] buffer) {
        super(buffer);
    }

    public UnsyncByteArrayInputStream(byte[] buffer, int offset, int length) {
        super(buffer, offset, length);
    }
}
