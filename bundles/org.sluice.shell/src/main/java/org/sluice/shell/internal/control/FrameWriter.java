package org.sluice.shell.internal.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes the answer to a request: frames with output as it comes, then one with the exit code. */
final class FrameWriter {
    private final OutputStream channel;

    FrameWriter(OutputStream channel) {
        this.channel = channel;
    }

    /** A stream whose text arrives in frames of this kind, at each flush. */
    PrintStream stream(String kind) {
        return new PrintStream(new Frames(kind), true, StandardCharsets.UTF_8);
    }

    void exit(int code) throws IOException {
        write(json -> json.writeNumberField("exit", code));
    }

    private synchronized void write(Field field) throws IOException {
        StringWriter frame = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(frame)) {
            json.writeStartObject();
            field.write(json);
            json.writeEndObject();
        }
        channel.write((frame + "\n").getBytes(StandardCharsets.UTF_8));
        channel.flush();
    }

    private interface Field {
        void write(JsonGenerator json) throws IOException;
    }

    private final class Frames extends OutputStream {
        private final String kind;
        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

        Frames(String kind) {
            this.kind = kind;
        }

        @Override
        public synchronized void write(int value) {
            waiting.write(value);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            waiting.write(bytes, offset, length);
        }

        @Override
        public synchronized void flush() throws IOException {
            if (waiting.size() > 0) {
                String text = waiting.toString(StandardCharsets.UTF_8);
                waiting.reset();
                FrameWriter.this.write(json -> json.writeStringField(kind, text));
            }
        }
    }
}
