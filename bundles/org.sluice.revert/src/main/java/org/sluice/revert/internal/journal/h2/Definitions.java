package org.sluice.revert.internal.journal.h2;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/** How the objects of a schema are made. */
final class Definitions {
    private final Script script;

    Definitions(Script script) {
        this.script = script;
    }

    /**
     * How an object is made; empty when there is none.
     *
     * @throws SQLFeatureNotSupportedException when it could not be made again as it was
     */
    Optional<Definition> find(SchemaObject object) throws SQLException {
        refuse(object);
        return switch (object.kind()) {
            case TABLE -> script.find(Part.TABLE, object.name()).map(line -> table(object, line));
            case VIEW ->
                script.find(Part.VIEW, object.name())
                        .map(line -> definition(object, view(line).toList(), List.of()));
            case SEQUENCE -> script.find(Part.SEQUENCE, object.name()).map(line -> commented(object, line));
            case ROUTINE ->
                script.find(Part.ALIAS, object.name())
                        .or(() -> script.find(Part.AGGREGATE, object.name()))
                        .map(line -> commented(object, line));
            case TRIGGER, INDEX -> Optional.empty();
        };
    }

    private void refuse(SchemaObject object) throws SQLException {
        Optional<Line> refused = script.all(Part.REFUSED)
                .filter(line -> line.name().equals(object.name())
                        || Identifiers.in(line.sql()).contains(object.name()))
                .findFirst();
        if (refused.isPresent()) {
            throw new SQLFeatureNotSupportedException("Cannot note how '" + object.name()
                    + "' is made: H2 does not tell enough about '"
                    + refused.get().name()
                    + "', a linked table or materialized view, to make it again. Upgrade this module with revert=none,"
                    + " after a backup, or drop '" + refused.get().name() + "' before the upgrade.");
        }
    }

    private Definition table(SchemaObject object, Line table) {
        List<String> needs = new Needs(script.lines()).of(table, constraints(table.name(), Part.CHECK));
        List<String> statements = new ArrayList<>(needs);
        Stream.of(
                        Stream.of(table),
                        constraints(table.name(), Part.PRIMARY_KEY),
                        script.all(Part.INDEX).filter(index -> index.belongsTo(table.name())),
                        constraints(table.name(), Part.UNIQUE).flatMap(unique -> OwnIndex.explicit(script, unique)),
                        constraints(table.name(), Part.CHECK))
                .flatMap(lines -> lines)
                .map(Line::sql)
                .forEach(statements::add);
        statements.addAll(Generators.restarts(table));
        List<Line> links = links(table.name());
        return new Definition(
                object,
                statements,
                links.stream().map(Line::sql).toList(),
                Fingerprint.of(statements.subList(needs.size(), statements.size()), links));
    }

    private Stream<Line> constraints(String table, Part part) {
        return script.all(part).filter(line -> line.belongsTo(table));
    }

    private List<Line> links(String table) {
        return Stream.of(
                        script.all(Part.FOREIGN_KEY)
                                .filter(key ->
                                        key.belongsTo(table) || key.parent().equals(table))
                                .flatMap(key -> OwnIndex.explicit(script, key)),
                        Dependents.views(script, table).stream().flatMap(this::view),
                        attached(table))
                .flatMap(lines -> lines)
                .toList();
    }

    /** A view with its triggers and what else goes with it when it is dropped. */
    private Stream<Line> view(Line view) {
        return Stream.concat(Stream.of(view), attached(view.name()));
    }

    private Stream<Line> attached(String name) {
        Stream<Line> triggers = script.all(Part.TRIGGER)
                .filter(trigger -> trigger.belongsTo(name))
                .flatMap(trigger -> Stream.concat(Stream.of(trigger), comments("TRIGGER", trigger)));
        return Stream.concat(
                triggers,
                script.all(line -> (line.part() == Part.SYNONYM || line.part() == Part.GRANT) && line.belongsTo(name)));
    }

    private Definition commented(SchemaObject object, Line line) {
        String word = line.part() == Part.AGGREGATE ? "ALIAS" : line.part().name();
        return definition(
                object, Stream.concat(Stream.of(line), comments(word, line)).toList(), List.of());
    }

    private Stream<Line> comments(String word, Line of) {
        return script.all(Part.COMMENT)
                .filter(comment ->
                        comment.name().equals(of.name()) && comment.sql().startsWith("COMMENT ON " + word));
    }

    private static Definition definition(SchemaObject object, List<Line> lines, List<Line> links) {
        List<String> statements = lines.stream().map(Line::sql).toList();
        return new Definition(object, statements, List.of(), Fingerprint.of(statements, links));
    }
}
