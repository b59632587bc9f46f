package com.liferay.portal.kernel.io.unsync;

/** The UnsyncCharArrayWriter of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncCharArrayWriter extends com.liferay.petra.io.unsync.UnsyncCharArrayWriter {
    public UnsyncCharArrayWriter() {}

    public UnsyncCharArrayWriter(int size) {
        super(size);
    }
}
