package com.liferay.portal.kernel.io.unsync;

import java.io.Writer;

/** The UnsyncBufferedWriter of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncBufferedWriter extends com.liferay.petra.io.unsync.UnsyncBufferedWriter {
    public UnsyncBufferedWriter(Writer writer) {
        super(writer);
    }

    public UnsyncBufferedWriter(Writer writer, int size) {
        super(writer, size);
    }
}
