package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.SqlWork;
import org.sluice.revert.internal.LeasedTransaction;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;

/** The rows of one run in {@code Sluice_Journal}. Every write is a transaction of its own, under the lease. */
final class Journal {
    private static final String TABLE = "Sluice_Journal";
    private static final String CREATION =
            "create table " + TABLE + " (runId LONG not null, entryNumber INTEGER not null, "
                    + "kind VARCHAR(16) not null, objectName VARCHAR(255) not null, done BOOLEAN not null, copyName VARCHAR(75) not null, "
                    + "payload TEXT not null, primary key (runId, entryNumber))";

    private final Connection connection;
    private final Lease lease;
    private final long run;

    Journal(Connection connection, Lease lease, long run) {
        this.connection = connection;
        this.lease = lease;
        this.run = run;
    }

    /** Makes the table if it is missing; runs that begin at the same time may all find it so, and one is the first. */
    static void prepare(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        try {
            PortableSql.on(connection).execute(CREATION);
        } catch (SQLException e) {
            if (!exists(connection)) {
                throw e;
            }
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        return Catalog.of(connection).hasTable(TABLE);
    }

    /** Writes entries, all or none. */
    void add(Collection<Entry> entries) throws SQLException {
        write(statements -> {
            try (PreparedStatement insert = statements.prepareStatement(
                    "insert into " + TABLE
                            + " (runId, entryNumber, kind, objectName, done, copyName, payload) values (?, ?, ?, ?, ?, ?, ?)")) {
                for (Entry entry : entries) {
                    insert.setLong(1, run);
                    insert.setInt(2, entry.number());
                    insert.setString(3, entry.kind().name());
                    insert.setString(4, entry.name());
                    insert.setBoolean(5, entry.done());
                    insert.setString(6, entry.copy());
                    insert.setString(7, Payload.of(entry));
                    insert.executeUpdate();
                }
            }
        });
    }

    /** Records that what an entry says is kept. */
    void done(Entry entry) throws SQLException {
        write(statements -> {
            try (PreparedStatement update = statements.prepareStatement(
                    "update " + TABLE + " set done = ? where runId = ? and entryNumber = ?")) {
                update.setBoolean(1, true);
                update.setLong(2, run);
                update.setInt(3, entry.number());
                update.executeUpdate();
            }
        });
    }

    /** Records that an entry was taken back. */
    void takenBack(Entry entry) throws SQLException {
        write(statements -> {
            try (PreparedStatement update = statements.prepareStatement(
                    "update " + TABLE + " set kind = ? where runId = ? and entryNumber = ?")) {
                update.setString(1, EntryKind.TAKEN_BACK.name());
                update.setLong(2, run);
                update.setInt(3, entry.number());
                update.executeUpdate();
            }
        });
    }

    /** All entries, oldest first; none where there is no table. */
    List<Entry> entries() throws SQLException {
        return entries(connection, run);
    }

    /** All entries of a run, oldest first; none where there is no table. */
    static List<Entry> entries(Connection connection, long run) throws SQLException {
        return exists(connection) ? read(connection, run) : List.of();
    }

    /** Deletes all entries. */
    void clear() throws SQLException {
        write(statements -> {
            try (PreparedStatement delete = statements.prepareStatement("delete from " + TABLE + " where runId = ?")) {
                delete.setLong(1, run);
                delete.executeUpdate();
            }
        });
    }

    private static List<Entry> read(Connection connection, long run) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select entryNumber, kind, objectName, done, copyName, " + "payload from "
                        + TABLE + " where runId = ? order by entryNumber")) {
            select.setLong(1, run);
            try (ResultSet rows = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    String payload = rows.getString(6);
                    entries.add(new Entry(
                            rows.getInt(1),
                            EntryKind.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getBoolean(4),
                            rows.getString(5),
                            Payload.definition(payload),
                            Payload.spared(payload)));
                }
                return entries;
            }
        }
    }

    private void write(SqlWork work) throws SQLException {
        LeasedTransaction.execute(connection, lease, work);
    }
}
