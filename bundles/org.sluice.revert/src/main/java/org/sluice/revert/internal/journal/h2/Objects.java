package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/** Views, routines and sequences that become again what they were, and objects of every kind that go. */
final class Objects {
    private final Connection connection;

    Objects(Connection connection) {
        this.connection = connection;
    }

    void restore(Definition definition) throws SQLException {
        Script now = Script.read(connection);
        List<String> there = new Definitions(now)
                .find(definition.object())
                .map(Definition::statements)
                .orElse(List.of());
        switch (definition.object().kind()) {
            case SEQUENCE -> restoreSequence(now, definition, there);
            case ROUTINE -> restoreRoutine(now, definition, there);
            default -> restoreView(now, definition, there);
        }
        Views.repair(connection);
    }

    private void restoreView(Script now, Definition definition, List<String> there) throws SQLException {
        Changes changes = new Changes(connection, now);
        changes.drop(Changes.missing(there, definition.statements()));
        changes.make(Changes.missing(definition.statements(), there));
    }

    private void restoreSequence(Script now, Definition definition, List<String> there) throws SQLException {
        String create = definition.statements().get(0);
        boolean alike = !there.isEmpty() && Generators.type(create).equals(Generators.type(there.get(0)));
        if (!alike) {
            drop(now, definition.object());
        }
        Jdbc.execute(connection, alike ? Generators.alter(create) : create);
        new Changes(connection, now).make(rest(definition));
    }

    private void restoreRoutine(Script now, Definition definition, List<String> there) throws SQLException {
        if (!there.equals(definition.statements())) {
            drop(now, definition.object());
            new Changes(connection, now).make(definition.statements());
        }
    }

    private static List<String> rest(Definition definition) {
        return definition.statements().subList(1, definition.statements().size());
    }

    /** Drops an object if it is there; what uses it loses that use. */
    void drop(SchemaObject object) throws SQLException {
        drop(Script.read(connection), object);
    }

    private void drop(Script now, SchemaObject object) throws SQLException {
        Optional<Line> there = parts(object).stream()
                .flatMap(part -> now.find(part, object.name()).stream())
                .findFirst();
        if (there.isEmpty()) {
            return;
        }
        Part part = there.get().part();
        if (part == Part.SEQUENCE || part == Part.ALIAS) {
            new Uses(connection, now).end(there.get());
        }
        boolean cascades = part == Part.TABLE || part == Part.VIEW;
        Jdbc.execute(
                connection,
                "DROP " + part + " IF EXISTS " + now.qualified(object.name()) + (cascades ? " CASCADE" : ""));
    }

    private static List<Part> parts(SchemaObject object) {
        return switch (object.kind()) {
            case TABLE -> List.of(Part.TABLE);
            case VIEW -> List.of(Part.VIEW);
            case TRIGGER -> List.of(Part.TRIGGER);
            case SEQUENCE -> List.of(Part.SEQUENCE);
            case ROUTINE -> List.of(Part.ALIAS, Part.AGGREGATE);
            case INDEX -> List.of(Part.INDEX);
        };
    }
}
