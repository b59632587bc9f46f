package com.liferay.portal.kernel.io.unsync;

/** The UnsyncStringWriter of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncStringWriter extends com.liferay.petra.io.unsync.UnsyncStringWriter {
    public UnsyncStringWriter() {}

    public UnsyncStringWriter(int size) {
        super(size);
    }
}
