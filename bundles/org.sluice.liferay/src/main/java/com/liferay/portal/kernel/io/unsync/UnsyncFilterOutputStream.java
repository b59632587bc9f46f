package com.liferay.portal.kernel.io.unsync;

import java.io.OutputStream;

/** The UnsyncFilterOutputStream of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncFilterOutputStream extends com.liferay.petra.io.unsync.UnsyncFilterOutputStream {
    public UnsyncFilterOutputStream(OutputStream outputStream) {
        super(outputStream);
    }
}
