package com.liferay.petra.io.unsync;

import java.io.CharArrayReader;

/** A CharArrayReader under Liferay's name; the JDK's synchronization stays. */
public class UnsyncCharArrayReader extends CharArrayReader {
    public UnsyncCharArrayReader(char[] chars) {
        super(chars);
    }

    public UnsyncCharArrayReader(char[] chars, int offset, int length) {
        super(chars, offset, length);
    }
}
