package com.liferay.portal.kernel.upgrade.util;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows in a file: written from the first to the last, and then read in the same order. */
final class RowFile {
    private static final int ROWS_BEFORE_RESET = 1_000;

    private final Path path;
    private int size;

    RowFile(String name) throws IOException {
        this.path = Files.createTempFile(name + "-", ".rows");
    }

    Path path() {
        return path;
    }

    /** Makes the rows, one after the other. */
    @FunctionalInterface
    interface Source {
        void forEach(Sink<Object[]> sink) throws Exception;
    }

    /** Takes a row, or several. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T rows) throws Exception;
    }

    void write(Source source) throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            source.forEach(row -> {
                out.writeUnshared(row);
                if (++size % ROWS_BEFORE_RESET == 0) {
                    out.reset(); // or it would remember every value
                }
            });
        }
    }

    /** Gives the rows, this many at a time. */
    void read(int chunk, Sink<List<Object[]>> sink) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (int at = 0; at < size; at += chunk) {
                List<Object[]> rows = new ArrayList<>();
                for (int i = at; i < Math.min(size, at + chunk); i++) {
                    rows.add((Object[]) in.readUnshared());
                }
                sink.accept(rows);
            }
        }
    }
}
