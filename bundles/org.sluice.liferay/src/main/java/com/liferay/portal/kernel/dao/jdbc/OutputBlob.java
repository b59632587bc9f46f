package com.liferay.portal.kernel.dao.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.SQLException;

/** Bytes on their way into a database; they can be read once, from the beginning. */
public class OutputBlob implements Blob {
    private final InputStream inputStream;
    private final long length;

    public OutputBlob(InputStream inputStream, long length) {
        this.inputStream = inputStream;
        this.length = length;
    }

    @Override
    public void free() throws SQLException {
        try {
            inputStream.close();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public InputStream getBinaryStream() {
        return inputStream;
    }

    @Override
    public InputStream getBinaryStream(long pos, long length) throws SQLException {
        if (pos != 1 || length < this.length) {
            throw oneWay();
        }
        return inputStream;
    }

    @Override
    public byte[] getBytes(long pos, int length) throws SQLException {
        if (pos != 1) {
            throw oneWay();
        }
        try {
            return inputStream.readNBytes(length);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public long position(Blob pattern, long start) {
        throw oneWay();
    }

    @Override
    public long position(byte[] pattern, long start) {
        throw oneWay();
    }

    @Override
    public OutputStream setBinaryStream(long pos) {
        throw oneWay();
    }

    @Override
    public int setBytes(long pos, byte[] bytes) {
        throw oneWay();
    }

    @Override
    public int setBytes(long pos, byte[] bytes, int offset, int len) {
        throw oneWay();
    }

    @Override
    public void truncate(long len) {
        throw oneWay();
    }

    private static UnsupportedOperationException oneWay() {
        return new UnsupportedOperationException(
                "Cannot change these bytes, search in them or read a part of them: they are a stream on its way into a database.");
    }
}
