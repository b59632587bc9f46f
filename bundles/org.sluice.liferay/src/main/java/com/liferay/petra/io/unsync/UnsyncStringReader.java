package com.liferay.petra.io.unsync;

import java.io.StringReader;

/** A StringReader under Liferay's name; the JDK's synchronization stays. */
public class UnsyncStringReader extends StringReader {
    public UnsyncStringReader(String string) {
        super(string);
    }
}
