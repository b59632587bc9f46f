package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives rows the {@code uuid_} that they lack. */
public final class Uuids {
    private static final int BATCH = 1_000;
    private static final String LACKING = " (uuid_ is null or uuid_ = '')";

    private Uuids() {}

    /** Gives every row without a {@code uuid_} a new one; rows with the same key get the same. */
    public static void fill(Connection connection, String table, String keyColumn) throws SQLException {
        List<Object> keys = next(
                connection,
                "select distinct %2$s from %1$s where %3$s order by %2$s".formatted(table, keyColumn, LACKING));
        while (!keys.isEmpty()) {
            give(
                    connection,
                    "update %1$s set uuid_ = ? where %2$s = ? and %3$s".formatted(table, keyColumn, LACKING),
                    keys);
            keys = next(
                    connection,
                    "select distinct %2$s from %1$s where %2$s > ? and %3$s order by %2$s"
                            .formatted(table, keyColumn, LACKING),
                    keys.get(keys.size() - 1));
        }
    }

    private static List<Object> next(Connection connection, String sql, Object... after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(BATCH);
            for (int i = 0; i < after.length; i++) {
                statement.setObject(i + 1, after[i]);
            }
            List<Object> keys = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getObject(1));
                }
            }
            return keys;
        }
    }

    private static void give(Connection connection, String sql, List<Object> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object key : keys) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setObject(2, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
