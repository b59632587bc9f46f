package com.liferay.petra.io.unsync;

import java.io.CharArrayWriter;

/** A CharArrayWriter under Liferay's name; the JDK's synchronization stays. */
public class UnsyncCharArrayWriter extends CharArrayWriter {
    public UnsyncCharArrayWriter() {}

    public UnsyncCharArrayWriter(int size) {
        super(size);
    }
}
