package org.sluice.shell.internal.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client asks for: a verb with its arguments, or a line for Gogo.
 *
 * @param arguments the verb's name and its arguments; empty when it is a line
 * @param line the line; absent when it is a verb
 */
record Request(List<String> arguments, Optional<String> line) {
    /** The version of the protocol that this class reads. */
    static final int FORMAT = 1;

    Request {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a line of the protocol.
     *
     * @throws IOException when it is no request of this format
     */
    static Request parse(String text) throws IOException {
        int format = 0;
        List<String> arguments = new ArrayList<>();
        Optional<String> line = Optional.empty();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "format" -> format = json.getIntValue();
                    case "args" -> readAll(json, arguments);
                    case "line" -> line = Optional.of(json.getText());
                    default -> throw new IOException("the field '" + field + "' is not known");
                }
            }
        }
        if (format != FORMAT) {
            throw new IOException("the format is " + format + ", expected " + FORMAT);
        }
        if (arguments.isEmpty() == line.isEmpty()) {
            throw new IOException("expected either 'args' or 'line'");
        }
        return new Request(arguments, line);
    }

    private static void readAll(JsonParser json, List<String> arguments) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.VALUE_STRING);
            arguments.add(json.getText());
        }
    }

    private static void expect(JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new IOException("found " + found + ", expected " + expected);
        }
    }
}
