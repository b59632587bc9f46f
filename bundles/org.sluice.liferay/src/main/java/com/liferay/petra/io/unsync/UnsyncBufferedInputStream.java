package com.liferay.petra.io.unsync;

import java.io.BufferedInputStream;
import java.io.InputStream;

/** A BufferedInputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncBufferedInputStream extends BufferedInputStream {
    public UnsyncBufferedInputStream(InputStream inputStream) {
        super(inputStream);
    }

    public UnsyncBufferedInputStream(InputStream inputStream, int size) {
        super(inputStream, size);
    }
}
