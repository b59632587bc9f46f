package com.liferay.petra.io.unsync;

import java.io.StringWriter;

/** A StringWriter under Liferay's name; the JDK's synchronization stays. */
public class UnsyncStringWriter extends StringWriter {
    public UnsyncStringWriter() {}

    public UnsyncStringWriter(int size) {
        super(size);
    }

    public void reset() {
        getBuffer().setLength(0);
    }
}
