package com.liferay.portal.kernel.io.unsync;

/** The UnsyncStringReader of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncStringReader extends com.liferay.petra.io.unsync.UnsyncStringReader {
    public UnsyncStringReader(String string) {
        super(string);
    }
}
