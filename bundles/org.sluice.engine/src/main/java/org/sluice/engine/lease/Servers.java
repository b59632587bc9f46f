package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.sql.Dialects;

/** Chooses what differs between databases: the only place that knows which there are. */
final class Servers {
    private static final String MARIADB_CLOCK =
            "(timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', utc_timestamp(3)) div 1000)";
    private static final String GALERA_STATUS = "show global variables like 'wsrep_on'";

    private static final List<String> LETS_OTHERS_IN =
            List.of("jdbc:h2:tcp:", "jdbc:h2:ssl:", "auto_server", "file_lock");

    /** Databases on which this was not tried. */
    private static final Map<String, String> OTHER_CLOCKS = Map.of(
            "hypersonic",
            "unix_millis()",
            "oracle",
            "round((cast(sys_extract_utc(systimestamp) as date) - date '1970-01-01') * 86400000)",
            "sqlserver",
            "datediff_big(millisecond, '19700101', sysutcdatetime())",
            "db2",
            "(bigint(days(current timestamp - current timezone) - days('1970-01-01')) * 86400000 "
                    + "+ bigint(midnight_seconds(current timestamp - current timezone)) * 1000)",
            "sybase",
            "(cast(datediff(ss, '19700101', getutcdate()) as bigint) * 1000)");

    private Servers() {}

    static Server of(Connection connection) throws SQLException {
        String dialect = Dialects.of(connection).name();
        return switch (dialect) {
            case "mariadb", "mysql" ->
                isGalera(connection)
                        // A shared lock is known to one server node only; a change of the row to all of them.
                        ? new Server(MARIADB_CLOCK, "", new GaleraSessions(), false)
                        : new Server(MARIADB_CLOCK, " lock in share mode", new LockSessions(), false);
            case "postgresql" ->
                new Server(
                        "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)",
                        " for share",
                        new PostgreSqlSessions(),
                        false);
            // It has no shared lock; the wait is longer than its usual one of 2 s, so that runs can end together.
            case "h2" ->
                new Server(
                        "cast(extract(epoch from current_timestamp) * 1000 as bigint)",
                        " for update wait 30",
                        new H2Sessions(),
                        isEmbedded(connection));
            default -> new Server(clock(dialect), "", new UnknownSessions(), false);
        };
    }

    private static String clock(String dialect) throws SQLException {
        String clock = OTHER_CLOCKS.get(dialect);
        if (clock == null) {
            throw new SQLException("The clock of a database of type '" + dialect + "' is not known.");
        }
        return clock;
    }

    /** H2 locks its file, unless its URL lets others in. */
    private static boolean isEmbedded(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL().toLowerCase(Locale.ROOT);
        return LETS_OTHERS_IN.stream().noneMatch(url::contains);
    }

    private static boolean isGalera(Connection connection) throws SQLException {
        return Statements.one(connection, GALERA_STATUS, row -> row.getString(2))
                .filter("ON"::equalsIgnoreCase)
                .isPresent();
    }
}
