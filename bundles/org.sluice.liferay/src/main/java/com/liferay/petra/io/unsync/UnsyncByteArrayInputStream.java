package com.liferay.petra.io.unsync;

import java.io.ByteArrayInputStream;

/** A ByteArrayInputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncByteArrayInputStream extends ByteArrayInputStream {
    public UnsyncByteArrayInputStream(byte[] buffer) {
        super(buffer);
    }

    public UnsyncByteArrayInputStream(byte[] buffer, int offset, int length) {
        super(buffer, offset, length);
    }
}
