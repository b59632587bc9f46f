package com.liferay.portal.kernel.io.unsync;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.io.Writer;

/** The UnsyncPrintWriter of {@code com.liferay.petra.io.unsync}, where Liferay 7.0 had it. */
public class UnsyncPrintWriter extends com.liferay.petra.io.unsync.UnsyncPrintWriter {
    public UnsyncPrintWriter(File file) throws IOException {
        super(file);
    }

    public UnsyncPrintWriter(File file, String charsetName) throws FileNotFoundException, UnsupportedEncodingException {
        super(file, charsetName);
    }

    public UnsyncPrintWriter(OutputStream outputStream) {
        super(outputStream);
    }

    public UnsyncPrintWriter(String fileName) throws IOException {
        super(fileName);
    }

    public UnsyncPrintWriter(String fileName, String charsetName)
            throws FileNotFoundException, UnsupportedEncodingException {
        super(fileName, charsetName);
    }

    public UnsyncPrintWriter(Writer writer) {
        super(writer);
    }
}
