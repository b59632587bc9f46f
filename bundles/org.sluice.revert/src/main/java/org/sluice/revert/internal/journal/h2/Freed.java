package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of constraints and indexes, of which a schema has each once. One that is needed may have gone to another table since,
 * also by itself: H2 makes up names such as {@code CONSTRAINT_5}. What has it is renamed in the way that H2 makes up names, not
 * dropped, for it may belong to the run of another module.
 */
final class Freed {
    private static final String DOMAIN = "SELECT constraint_name FROM information_schema.domain_constraints"
            + " WHERE constraint_schema = ? AND constraint_name = ?";

    private final Connection connection;
    private final Script now;

    Freed(Connection connection, Script now) {
        this.connection = connection;
        this.now = now;
    }

    void constraint(String name) throws SQLException {
        for (String table : Jdbc.texts(
                connection,
                "SELECT table_name FROM information_schema.table_constraints"
                        + " WHERE constraint_schema = ? AND constraint_name = ?",
                now.schema(),
                name)) {
            rename("ALTER TABLE " + now.qualified(table) + " RENAME CONSTRAINT " + now.qualified(name), name);
        }
        Optional<Line> domain = now.find(Part.DOMAIN_CONSTRAINT, name);
        if (domain.isPresent()
                && Jdbc.texts(connection, DOMAIN, now.schema(), name).contains(name)) {
            rename(
                    "ALTER DOMAIN " + now.qualified(domain.get().table()) + " RENAME CONSTRAINT " + Names.quote(name),
                    name);
        }
    }

    /** Frees the name of an index unless it is the table's own. */
    void index(String name, String owner) throws SQLException {
        for (String table : Jdbc.texts(
                connection,
                "SELECT table_name FROM information_schema.indexes WHERE index_schema = ? AND index_name = ?",
                now.schema(),
                name)) {
            if (!table.equals(owner)) {
                rename("ALTER INDEX " + now.qualified(name) + " RENAME", name);
            }
        }
    }

    private void rename(String verb, String name) throws SQLException {
        List<String> taken = Jdbc.texts(
                connection,
                "SELECT constraint_name FROM information_schema.table_constraints WHERE constraint_schema = ?"
                        + " UNION ALL SELECT index_name FROM information_schema.indexes WHERE index_schema = ?",
                now.schema(),
                now.schema());
        String other = Stream.iterate(0, number -> number + 1)
                .map(number -> name + "_" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElse(name);
        Jdbc.execute(connection, verb + " TO " + Names.quote(other));
    }
}
