package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Prints one JSON document, indented, with a line end. */
final class Json {
    private Json() {}

    /** Writes a document's content. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static void print(PrintStream out, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter fails only where the content is malformed
        }
        out.println(text);
    }

    /** Writes a text field, as {@code null} when there is no text. */
    static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null || value.isBlank()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
