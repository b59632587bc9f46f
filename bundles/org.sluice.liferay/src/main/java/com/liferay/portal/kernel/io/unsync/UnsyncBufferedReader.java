package com.liferay.portal.kernel.io.unsync;

import java.io.Reader;

/** The UnsyncBufferedReader of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncBufferedReader extends com.liferay.petra.io.unsync.UnsyncBufferedReader {
    public UnsyncBufferedReader(Reader reader) {
        super(reader);
    }

    public UnsyncBufferedReader(Reader reader, int size) {
        super(reader, size);
    }
}
