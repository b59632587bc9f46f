package com.liferay.petra.io.unsync;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A ByteArrayOutputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncByteArrayOutputStream extends ByteArrayOutputStream {
    public UnsyncByteArrayOutputStream() {}

    public UnsyncByteArrayOutputStream(int size) {
        super(size);
    }

    /** The stream's own memory; only its first bytes, as many as {@link #size()} tells, were written. */
    public byte[] unsafeGetByteArray() {
        return buf;
    }

    /** What was written, in the stream's own memory: further writing may change it. */
    public ByteBuffer unsafeGetByteBuffer() {
        return ByteBuffer.wrap(buf, 0, count);
    }
}
