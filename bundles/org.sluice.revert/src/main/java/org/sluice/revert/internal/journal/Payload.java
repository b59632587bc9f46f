package org.sluice.revert.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** The lasting part of an entry as one text: a list of texts, each behind its length and a colon. */
final class Payload {
    private Payload() {}

    static String of(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.definition().map(Payload::of).orElse(""));
        entry.spared().forEach(object -> parts.add(of(object)));
        return join(parts);
    }

    static Optional<Definition> definition(String payload) {
        String text = split(payload).get(0);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = split(text);
        return Optional.of(
                new Definition(object(parts.get(0)), split(parts.get(2)), split(parts.get(3)), parts.get(1)));
    }

    static List<SchemaObject> spared(String payload) {
        return split(payload).stream().skip(1).map(Payload::object).toList();
    }

    private static String of(Definition definition) {
        return join(List.of(
                of(definition.object()),
                definition.fingerprint(),
                join(definition.statements()),
                join(definition.links())));
    }

    private static String of(SchemaObject object) {
        return object.kind() + " " + object.name();
    }

    private static SchemaObject object(String text) {
        int blank = text.indexOf(' ');
        return new SchemaObject(Kind.valueOf(text.substring(0, blank)), text.substring(blank + 1));
    }

    private static String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return text.toString();
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text.substring(at, colon));
            parts.add(text.substring(colon + 1, end));
            at = end;
        }
        return parts;
    }
}
