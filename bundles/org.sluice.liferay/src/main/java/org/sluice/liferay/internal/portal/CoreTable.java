package org.sluice.liferay.internal.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;

/**
 * A table of Liferay's core that upgrade code cannot do without. Where Liferay has never been it is made in Liferay's shape.
 *
 * @param name of the table
 * @param statements that make it, portable
 */
record CoreTable(String name, List<String> statements) {
    static final CoreTable COUNTER = new CoreTable(
            "Counter", List.of("create table Counter (name VARCHAR(150) not null primary key, currentId LONG)"));
    static final CoreTable CLASS_NAME = new CoreTable(
            "ClassName_",
            List.of(
                    "create table ClassName_ (mvccVersion LONG default 0 not null, classNameId LONG not null primary key,"
                            + " value VARCHAR(200) null)",
                    "create unique index IX_B27A301F on ClassName_ (value)"));

    /** Makes the table unless it is there, also when somebody else makes it at the same time. */
    void make(Connection connection) throws SQLException {
        if (isThere(connection)) {
            return;
        }
        try {
            for (String statement : statements) {
                Rows.execute(connection, statement);
            }
        } catch (SQLException e) {
            if (!isThere(connection)) {
                throw e;
            }
        }
    }

    boolean isThere(Connection connection) throws SQLException {
        return RunCatalog.of(connection).hasTable(name);
    }
}
