package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a connection must be set to, so that definitions and values come out and go in unchanged. Each variable that is set has
 * one of the session's user beside it, which keeps its former value.
 *
 * @param sqlMode not strict: what is stored may be what a strict mode refuses, such as a date of zero, or a generated value
 *     that was cut. Nothing is converted in this mode, for values go between columns of one type only.
 * @param variables what is set, without the {@linkplain #context context}
 * @param optional what stays as it is where the server does not know it, or lets only administrators set it
 */
record Session(String sqlMode, Map<String, String> variables, Map<String, String> optional) {
    static final String CHARSET = "utf8mb4";

    /** How many seconds a statement waits for a lock. */
    static final String LOCK_WAIT = "30";

    private static final String COLLATION = "utf8mb4_general_ci";

    private static final Map<String, String> OF_THE_FAMILY = Map.ofEntries(
            Map.entry("character_set_results", CHARSET),
            Map.entry("foreign_key_checks", "0"),
            Map.entry("unique_checks", "1"),
            // the default of a timestamp is written, and read, in the zone of the session
            Map.entry("time_zone", "'+00:00'"),
            Map.entry("sql_quote_show_create", "1"),
            Map.entry("auto_increment_increment", "1"),
            Map.entry("auto_increment_offset", "1"),
            Map.entry("lock_wait_timeout", LOCK_WAIT),
            Map.entry("innodb_lock_wait_timeout", LOCK_WAIT),
            Map.entry("sql_safe_updates", "0"),
            Map.entry("sql_big_selects", "1"),
            Map.entry("sql_select_limit", "DEFAULT"),
            Map.entry("lc_messages", "'en_US'"));

    /** Errors of a variable that is unknown, denied or read-only, or whose former value is not known. */
    private static final Set<Integer> NOT_SET = Set.of(1193, 1227, 1238, 1231);

    Session {
        variables = Map.copyOf(variables);
        optional = Map.copyOf(optional);
    }

    /**
     * What all servers of the family need, and more.
     *
     * @param modes what {@code sql_mode} has besides, with a comma behind each
     */
    static Session of(String modes, Map<String, String> variables, Map<String, String> optional) {
        Map<String, String> all = new TreeMap<>(OF_THE_FAMILY);
        all.putAll(variables);
        return new Session(modes + "NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION", all, optional);
    }

    /** What a definition with a context of its own changes, as it has to be afterwards. */
    String context() {
        return new Context(sqlMode, CHARSET, COLLATION).settings();
    }

    void prepare(Db db) throws SQLException {
        remember(db);
        db.execute(variables.entrySet().stream()
                .map(variable -> ", " + variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining("", "SET SESSION " + context(), "")));
        for (Map.Entry<String, String> variable : optional.entrySet()) {
            setIfAllowed(db, "SET @sluice_%1$s=@@session.%1$s, SESSION %1$s=%2$s", variable);
        }
    }

    /** Sets everything as it was before {@link #prepare}. */
    void release(Db db) throws SQLException {
        db.execute(back());
        for (Map.Entry<String, String> variable : optional.entrySet()) {
            setIfAllowed(db, "SET SESSION %1$s=@sluice_%1$s", variable);
        }
    }

    /** Notes everything in variables of the session's user; returns the statement that sets it again. */
    String remember(Db db) throws SQLException {
        db.execute("SET " + each("@sluice_%1$s=@@session.%1$s"));
        return back();
    }

    private static void setIfAllowed(Db db, String form, Map.Entry<String, String> variable) throws SQLException {
        try {
            db.execute(form.formatted(variable.getKey(), variable.getValue()));
        } catch (SQLException e) {
            if (!NOT_SET.contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private String back() {
        return "SET SESSION " + each("%1$s=@sluice_%1$s");
    }

    private String each(String form) {
        return Stream.concat(Context.VARIABLES.stream(), variables.keySet().stream())
                .map(form::formatted)
                .collect(Collectors.joining(", "));
    }
}
