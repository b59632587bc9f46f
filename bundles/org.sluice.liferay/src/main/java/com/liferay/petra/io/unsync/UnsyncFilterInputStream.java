package com.liferay.petra.io.unsync;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A FilterInputStream under Liferay's name; the JDK's synchronization stays. */
public class UnsyncFilterInputStream extends FilterInputStream {
    public UnsyncFilterInputStream(InputStream inputStream) {
        super(inputStream);
    }
}
