package com.liferay.petra.io.unsync;

import java.io.FilterOutputStream;
import java.io.OutputStream;

/** A FilterOutputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncFilterOutputStream extends FilterOutputStream {
    public UnsyncFilterOutputStream(OutputStream outputStream) {
        super(outputStream);
    }
}
