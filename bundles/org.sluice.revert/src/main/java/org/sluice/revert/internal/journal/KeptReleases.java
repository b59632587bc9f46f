package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.LeasedTransaction;

/**
 * Writes back the rows of the releases that a run has kept. No other run was going on since it kept them, but some may have
 * been announced: the rows of their modules are theirs.
 */
final class KeptReleases {
    private final Connection connection;
    private final Ticket ticket;
    private final JournalDialect dialect;

    KeptReleases(Connection connection, Ticket ticket, JournalDialect dialect) {
        this.connection = connection;
        this.ticket = ticket;
        this.dialect = dialect;
    }

    void restore(String releases, String copy) throws SQLException {
        String columns = columns(copy);
        String table = dialect.quote(releases);
        String kept = dialect.quote(copy);
        Collection<String> others = ticket.othersAtWork().get();
        LeasedTransaction.execute(connection, ticket.lease(), transaction -> {
            execute(
                    transaction,
                    "delete from " + table + " where servletContextName is null or " + notIn(others.size()),
                    others);
            execute(
                    transaction,
                    "insert into " + table + " (" + columns + ") select " + columns + " from " + kept
                            + " where not exists (select 1 from " + table + " r where r.releaseId = " + kept
                            + ".releaseId)",
                    List.of());
        });
    }

    private String columns(String copy) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + dialect.quote(copy) + " where 1 = 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(dialect.quote(none.getMetaData().getColumnName(i)));
            }
        }
        return String.join(", ", names);
    }

    private static String notIn(int count) {
        StringJoiner marks = new StringJoiner(", ", "servletContextName not in (", ")");
        marks.setEmptyValue("1 = 1");
        for (int i = 0; i < count; i++) {
            marks.add("?");
        }
        return marks.toString();
    }

    private static void execute(Connection transaction, String sql, Collection<String> values) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            int index = 0;
            for (String value : values) {
                statement.setString(++index, value);
            }
            statement.executeUpdate();
        }
    }
}
