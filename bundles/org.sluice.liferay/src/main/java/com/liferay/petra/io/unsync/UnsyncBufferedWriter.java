package com.liferay.petra.io.unsync;

import java.io.BufferedWriter;
import java.io.Writer;

/** A BufferedWriter under Liferay's name; the JDK's synchronization stays. */
public class UnsyncBufferedWriter extends BufferedWriter {
    public UnsyncBufferedWriter(Writer writer) {
        super(writer);
    }

    public UnsyncBufferedWriter(Writer writer, int size) {
        super(writer, size);
    }
}
