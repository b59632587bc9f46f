package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.revert.internal.schema.Definition;

/** Foreign keys, triggers, dependent views, synonyms and rights of a table that become again what they were. */
final class Links {
    private final Connection connection;

    Links(Connection connection) {
        this.connection = connection;
    }

    void restore(Definition definition) throws SQLException {
        Script now = Script.read(connection);
        Definition there = new Definitions(now)
                .find(definition.object())
                .orElseThrow(() -> new SQLException("Cannot tie table '"
                        + definition.object().name()
                        + "' to others again: it is not there. Restore it from its copy, and try again."));
        List<String> extra = Changes.missing(there.links(), definition.links());
        List<String> missing = Changes.missing(definition.links(), there.links());
        Changes changes = new Changes(connection, now);
        changes.drop(extra);
        changes.make(missing);
        Views.repair(connection);
    }
}
