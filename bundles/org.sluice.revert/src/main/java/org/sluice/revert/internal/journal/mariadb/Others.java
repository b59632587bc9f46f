package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.List;

/** The transactions of others in this schema, told for people; to see those of other users needs the right {@code PROCESS}. */
record Others(Db db) {
    /** InnoDB's list is refused without the right, wherever it stands in the query. */
    private static final int RIGHT_MISSING = 1227;

    private static final String TRANSACTIONS =
            "SELECT p.id, p.user, p.host, t.trx_started FROM information_schema.innodb_trx t"
                    + " JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id"
                    + " WHERE p.db = DATABASE() AND p.id <> CONNECTION_ID()"
                    + " AND p.id NOT IN (SELECT connectionId FROM Sluice_Session)";

    /** Those that have changed rows; none when that is not told. */
    List<String> writers() throws SQLException {
        try {
            return transactions(" AND t.trx_rows_modified > 0");
        } catch (SQLException e) {
            if (e.getErrorCode() == RIGHT_MISSING) {
                return List.of();
            }
            throw e;
        }
    }

    /** Who may have a lock that a statement waited for: the wait is over when it is asked, so that it is whoever has any. */
    String lockHolders() throws SQLException {
        List<String> others = transactions("");
        return others.isEmpty() ? "" : "Others who had a lock then: " + String.join("; ", others);
    }

    private List<String> transactions(String condition) throws SQLException {
        return db.query(
                TRANSACTIONS + condition + " ORDER BY t.trx_started, p.id",
                row -> "connection %d of '%s' from %s, in a transaction since %s"
                        .formatted(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }
}
