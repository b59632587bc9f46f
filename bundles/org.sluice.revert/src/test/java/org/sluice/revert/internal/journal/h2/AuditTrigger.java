package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Tells in a table that it was fired. */
public final class AuditTrigger implements Trigger {
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO Audit (what) VALUES (?)")) {
            insert.setString(1, table);
            insert.executeUpdate();
        }
    }
}
