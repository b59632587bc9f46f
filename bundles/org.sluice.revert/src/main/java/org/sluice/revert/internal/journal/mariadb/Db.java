package org.sluice.revert.internal.journal.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on a connection, which stays the caller's. */
record Db(Connection connection, Flavour flavour) {
    /** Makes a value of the row that a result stands on. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Executes a statement, or what a {@linkplain Framed framed} text holds. */
    void execute(String sql) throws SQLException {
        Optional<Framed> framed = Framed.of(sql);
        if (framed.isPresent()) {
            framed.get().execute(this);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void execute(List<String> statements) throws SQLException {
        for (String sql : statements) {
            execute(sql);
        }
    }

    /** Executes a statement, and sets variables of the session whether it fails or not. */
    void executeAndSet(String sql, String settings) throws SQLException {
        try {
            execute(sql);
        } catch (SQLException e) {
            try {
                execute("SET SESSION " + settings);
            } catch (SQLException another) {
                e.addSuppressed(another);
            }
            throw e;
        }
        execute("SET SESSION " + settings);
    }

    <T> List<T> query(String sql, RowReader<T> reader, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, String... parameters) throws SQLException {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /** The value of a variable of the server, empty where the server does not know it. */
    Optional<String> variable(String name) throws SQLException {
        return first("SHOW VARIABLES WHERE Variable_name = ?", row -> row.getString(2), name);
    }

    /** A column that is null when it has no value, as an empty text. */
    static String text(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }
}
