package com.liferay.portal.kernel.io.unsync;

/** The UnsyncCharArrayReader of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncCharArrayReader extends com.liferay.petra.io.unsync.UnsyncCharArrayReader {
    public UnsyncCharArrayReader(char[] chars) {
        super(chars);
    }

    public UnsyncCharArrayReader(char[] chars, int offset, int length) {
        super(chars, offset, length);
    }
}
