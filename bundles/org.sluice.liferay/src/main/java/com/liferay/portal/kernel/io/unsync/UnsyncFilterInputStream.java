package com.liferay.portal.kernel.io.unsync;

import java.io.InputStream;

/** The UnsyncFilterInputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncFilterInputStream extends com.liferay.petra.io.unsync.UnsyncFilterInputStream {
    public UnsyncFilterInputStream(InputStream inputStream) {
        super(inputStream);
    }
}
