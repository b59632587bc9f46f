package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.revert.internal.schema.Definition;

/** Tables that become again what they were, but for their links. */
final class Tables {
    /** What has to be there before the rows: a primary key of one number is then the key of the rows, not an index beside them. */
    private static final Set<Part> BEFORE_ROWS = EnumSet.of(Part.TABLE, Part.PRIMARY_KEY);

    private static final Set<Part> NEEDS =
            EnumSet.of(Part.ALIAS, Part.AGGREGATE, Part.SEQUENCE, Part.DOMAIN, Part.DOMAIN_CONSTRAINT);

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** Makes a table with its rows, whatever is there under its name. */
    void restore(Definition definition, String copy) throws SQLException {
        Script before = Script.read(connection);
        make(before, definition, NEEDS);
        String name = definition.object().name();
        Standing.clear(connection, before, name);
        Script now = Script.read(connection);
        make(now, definition, BEFORE_ROWS);
        new Rows(connection).bring(copy, name);
        // H2 is slow to check constraints row by row, and does not have to: these rows were there before.
        new Changes(connection, now)
                .make(definition.statements().stream()
                        .filter(sql -> !is(sql, NEEDS) && !is(sql, BEFORE_ROWS))
                        .toList());
    }

    /** Makes a table's keys, indexes, checks and next values as they were. */
    void restoreStructure(Definition definition) throws SQLException {
        Script now = Script.read(connection);
        List<String> there = there(now, definition).statements();
        List<String> extra = Changes.missing(there, definition.statements()).stream()
                .filter(sql -> changeable(sql) && Line.of(sql).isPresent())
                .toList();
        List<String> missing = Changes.missing(definition.statements(), there).stream()
                .filter(Tables::changeable)
                .toList();
        Changes changes = new Changes(connection, now);
        if (!extra.isEmpty() || missing.stream().anyMatch(sql -> Line.of(sql).isPresent())) {
            // They hold on to indexes and unique constraints. What is dropped here comes back with the links.
            changes.drop(foreignKeys(now, definition.object().name()));
            changes.drop(extra);
        }
        changes.make(missing);
    }

    private Definition there(Script now, Definition definition) throws SQLException {
        String name = definition.object().name();
        Optional<Definition> there = new Definitions(now).find(definition.object());
        String wanted = columns(definition);
        String found = there.map(Tables::columns).orElse("nothing");
        if (there.isEmpty() || !wanted.equals(found)) {
            throw new SQLException(
                    "Cannot bring back the structure of table '" + name + "' without a copy of its rows: found '"
                            + found + "', expected '" + wanted
                            + "'. Restore the table from a backup, or make it as expected, and"
                            + " try again.");
        }
        return there.get();
    }

    /** The statement that makes a table's columns, without what is no part of the structure. */
    private static String columns(Definition table) {
        String create = table.statements().stream()
                .filter(sql -> is(sql, EnumSet.of(Part.TABLE)))
                .findFirst()
                .orElse("");
        return Generators.withoutNext(Fingerprint.lasting(create));
    }

    private static List<String> foreignKeys(Script now, String table) {
        return now.all(Part.FOREIGN_KEY)
                .filter(key -> key.belongsTo(table) || key.parent().equals(table))
                .map(Line::sql)
                .toList();
    }

    private void make(Script now, Definition definition, Set<Part> parts) throws SQLException {
        new Changes(connection, now)
                .make(definition.statements().stream()
                        .filter(sql -> is(sql, parts))
                        .toList());
    }

    private static boolean changeable(String sql) {
        return !is(sql, NEEDS) && !is(sql, EnumSet.of(Part.TABLE));
    }

    private static boolean is(String sql, Set<Part> parts) {
        return Line.of(sql).map(line -> parts.contains(line.part())).orElse(false);
    }
}
