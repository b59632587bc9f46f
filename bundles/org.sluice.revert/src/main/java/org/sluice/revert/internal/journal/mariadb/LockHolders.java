package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.List;

/**
 * Who may have a lock that a statement waited for. The wait is over when it is asked, so whoever has a transaction open in this
 * schema is named; to see those of other users needs the right {@code PROCESS}.
 */
record LockHolders(Db db) {
    private static final String OTHERS =
            "SELECT p.id, p.user, p.host, t.trx_started FROM information_schema.innodb_trx t"
                    + " JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id"
                    + " WHERE p.db = DATABASE() AND p.id <> CONNECTION_ID()"
                    + " AND p.id NOT IN (SELECT connectionId FROM Sluice_Session) ORDER BY t.trx_started";

    String describe() throws SQLException {
        List<String> others = db.query(OTHERS, row -> "connection %d of '%s' from %s, in a transaction since %s"
                .formatted(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        return others.isEmpty() ? "" : "Others who had a lock then: " + String.join("; ", others);
    }
}
