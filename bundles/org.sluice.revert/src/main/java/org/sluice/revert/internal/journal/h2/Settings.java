package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What belongs to a session of H2. */
final class Settings {
    /** The settings that H2 changes without committing. */
    private static final Pattern OF_SESSION =
            Pattern.compile("(?i)\\s*set\\s+(?:@|(?:lock_timeout|query_timeout|time\\s+zone|throttle|variable_binary"
                    + "|truncate_large_length|lazy_query_execution|non_keywords)\\b)[^;]*+;?\\s*");

    private Settings() {}

    /** Whether a statement changes nothing but a setting of the session. */
    static boolean isOfSession(String sql) {
        return OF_SESSION.matcher(sql).matches();
    }

    /** Statements that make the settings what they are now; what H2 does not tell gets its default. */
    static List<String> now(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add("SET LOCK_TIMEOUT " + value(connection, "SELECT LOCK_TIMEOUT()", "1000"));
        statements.add("SET QUERY_TIMEOUT " + setting(connection, "QUERY_TIMEOUT", "0"));
        statements.add("SET TIME ZONE '" + setting(connection, "TIME ZONE", "UTC") + "'");
        statements.add("SET VARIABLE_BINARY " + setting(connection, "VARIABLE_BINARY", "FALSE"));
        statements.add("SET TRUNCATE_LARGE_LENGTH " + setting(connection, "TRUNCATE_LARGE_LENGTH", "FALSE"));
        statements.add("SET THROTTLE 0");
        statements.add("SET LAZY_QUERY_EXECUTION 0");
        return statements;
    }

    static void dropTemporaryTables(Connection connection) throws SQLException {
        List<String> tables = Jdbc.texts(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_type = 'LOCAL TEMPORARY' AND table_schema = ?",
                connection.getSchema());
        for (String table : tables) {
            Jdbc.execute(connection, "DROP TABLE IF EXISTS " + Names.quote(table));
        }
    }

    private static String setting(Connection connection, String name, String usual) throws SQLException {
        return value(
                connection,
                "SELECT setting_value FROM information_schema.settings WHERE setting_name = ?",
                usual,
                name);
    }

    private static String value(Connection connection, String query, String usual, String... parameters)
            throws SQLException {
        return Jdbc.texts(connection, query, parameters).stream().findFirst().orElse(usual);
    }
}
