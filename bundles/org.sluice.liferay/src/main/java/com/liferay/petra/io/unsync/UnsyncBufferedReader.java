package com.liferay.petra.io.unsync;

import java.io.BufferedReader;
import java.io.Reader;

/** A BufferedReader under Liferay's name; the JDK's synchronization stays. */
public class UnsyncBufferedReader extends BufferedReader {
    public UnsyncBufferedReader(Reader reader) {
        super(reader);
    }

    public UnsyncBufferedReader(Reader reader, int size) {
        super(reader, size);
    }
}
