package com.liferay.petra.io.unsync;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;
import java.io.Writer;

/** A PrintWriter under Liferay's name; the JDK's synchronization stays. */
public class UnsyncPrintWriter extends PrintWriter {
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

    /** Writes to another writer from now on. */
    public void reset(Writer writer) {
        out = writer;
    }
}
