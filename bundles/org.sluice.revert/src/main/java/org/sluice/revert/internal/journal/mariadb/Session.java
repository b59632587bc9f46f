package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What a connection must be set to, so that definitions and values come out and go in unchanged. */
final class Session {
    /**
     * Not strict: what is stored may be what a strict mode refuses, such as a date of zero, or a generated value that was cut.
     * Nothing is converted in this mode, for values go between columns of one type only.
     */
    static final String SQL_MODE =
            "IGNORE_BAD_TABLE_OPTIONS,NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION";

    /** What a definition with a context of its own changes, as it has to be afterwards. */
    static final String CONTEXT =
            "sql_mode='" + SQL_MODE + "', character_set_client=utf8mb4, collation_connection=utf8mb4_general_ci";

    private static final String VARIABLES = "SET SESSION " + CONTEXT
            + ", character_set_results=utf8mb4, foreign_key_checks=0, unique_checks=1, check_constraint_checks=0"
            // the default of a timestamp is written, and read, in the zone of the session
            + ", time_zone='+00:00', sql_quote_show_create=1, innodb_strict_mode=0"
            + ", auto_increment_increment=1, auto_increment_offset=1, system_versioning_alter_history=KEEP"
            + ", lock_wait_timeout=30, innodb_lock_wait_timeout=30, max_statement_time=0"
            + ", tx_isolation='REPEATABLE-READ', tx_read_only=0"
            + ", sql_safe_updates=0, sql_big_selects=1, sql_select_limit=DEFAULT, lc_messages='en_US'";

    private static final int READ_ONLY_VARIABLE = 1238;

    /** What is set here; each has a variable of the session's user beside it, which keeps its former value. */
    private static final List<String> NAMES = List.of(
            "sql_mode",
            "character_set_client",
            "collation_connection",
            "character_set_results",
            "foreign_key_checks",
            "unique_checks",
            "check_constraint_checks",
            "time_zone",
            "sql_quote_show_create",
            "innodb_strict_mode",
            "auto_increment_increment",
            "auto_increment_offset",
            "system_versioning_alter_history",
            "lock_wait_timeout",
            "innodb_lock_wait_timeout",
            "max_statement_time",
            "tx_isolation",
            "tx_read_only",
            "sql_safe_updates",
            "sql_big_selects",
            "sql_select_limit",
            "lc_messages");

    private static final String BACK = "SET SESSION " + each("%1$s=@sluice_%1$s");

    private Session() {}

    /** Sets everything as it was before {@link #prepare}. */
    static void release(Db db) throws SQLException {
        db.execute(BACK);
    }

    /** Notes everything in variables of the session's user; returns the statement that sets it again. */
    static String remember(Db db) throws SQLException {
        db.execute("SET " + each("@sluice_%1$s=@@session.%1$s"));
        return BACK;
    }

    private static String each(String form) {
        return NAMES.stream().map(form::formatted).collect(Collectors.joining(", "));
    }

    static void prepare(Db db) throws SQLException {
        remember(db);
        db.execute(VARIABLES);
        try {
            db.execute("SET SESSION explicit_defaults_for_timestamp=1");
        } catch (SQLException e) {
            // before 10.8 it belongs to the server, and SHOW CREATE TABLE says all that such a server would add
            if (e.getErrorCode() != READ_ONLY_VARIABLE) {
                throw e;
            }
        }
    }
}
