package com.liferay.petra.io.unsync;

import java.io.BufferedOutputStream;
import java.io.OutputStream;

/** A BufferedOutputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncBufferedOutputStream extends BufferedOutputStream {
    public UnsyncBufferedOutputStream(OutputStream outputStream) {
        super(outputStream);
    }

    public UnsyncBufferedOutputStream(OutputStream outputStream, int size) {
        super(outputStream, size);
    }
}
