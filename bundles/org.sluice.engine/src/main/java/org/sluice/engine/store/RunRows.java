package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.store.RunRecord.Result;
import org.sluice.engine.store.RunRecord.State;

/** The statements on the rows of {@code Sluice_Run} and {@code Sluice_Step}, one method each. */
final class RunRows {
    private static final String COLUMNS =
            "runId, module, recorded, fromVersion, toVersion, creation, revertable, outside, state_, epoch, node";

    private RunRows() {}

    static RunRecord insert(Connection connection, RunRecord announced) throws SQLException {
        long id = highest(connection, "") + 1;
        try (PreparedStatement insert = connection.prepareStatement("insert into Sluice_Run (" + COLUMNS
                + ", started) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_timestamp)")) {
            insert.setLong(1, id);
            insert.setString(2, announced.module().value());
            insert.setString(3, announced.recorded().orElse(null));
            insert.setString(4, announced.from());
            insert.setString(5, announced.to());
            insert.setBoolean(6, announced.creation());
            insert.setBoolean(7, announced.revertable());
            insert.setBoolean(8, announced.outside());
            insert.setString(9, announced.state().name());
            insert.setLong(10, announced.epoch());
            insert.setString(11, announced.node());
            insert.executeUpdate();
        }
        return new RunRecord(
                id,
                announced.module(),
                announced.recorded(),
                announced.from(),
                announced.to(),
                announced.creation(),
                announced.revertable(),
                announced.outside(),
                announced.state(),
                announced.epoch(),
                announced.node());
    }

    static boolean advance(Connection connection, long run, State from, State to) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update Sluice_Run set state_ = ? where runId = ? and state_ = ?")) {
            update.setString(1, to.name());
            update.setLong(2, run);
            update.setString(3, from.name());
            return update.executeUpdate() == 1;
        }
    }

    static boolean end(Connection connection, long run, State from, State to, Result result, String failure)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update Sluice_Run set state_ = ?, result_ = ?, "
                + "failure = ?, ended = current_timestamp where runId = ? and state_ = ?")) {
            update.setString(1, to.name());
            update.setString(2, result.name());
            update.setString(3, failure);
            update.setLong(4, run);
            update.setString(5, from.name());
            return update.executeUpdate() == 1;
        }
    }

    static void insert(Connection connection, long run, List<StepRecord> steps) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into Sluice_Step (runId, stepNumber, "
                        + "fromVersion, toVersion, name, milliseconds, changedRows, result_) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < steps.size(); i++) {
                StepRecord step = steps.get(i);
                insert.setLong(1, run);
                insert.setInt(2, i + 1);
                insert.setString(3, step.from());
                insert.setString(4, step.to());
                insert.setString(5, step.name());
                insert.setLong(6, step.duration().toMillis());
                insert.setLong(7, step.changedRows());
                insert.setString(8, step.completed() ? "COMPLETED" : "FAILED");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whatever the row of the release says now, it says again what it said before the run. */
    static void restoreRelease(Connection connection, RunRecord run) throws SQLException {
        if (run.creation()) {
            return;
        }
        if (run.recorded().isEmpty()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from Release_ where servletContextName = ?")) {
                delete.setString(1, run.module().value());
                delete.executeUpdate();
            }
        } else {
            setRelease(connection, run.module(), run.recorded().get(), ReleaseRecord.GOOD);
        }
    }

    /** A module without a row gets one, so that the failure is seen at the next start. */
    static void failRelease(Connection connection, RunRecord run) throws SQLException {
        String version = run.recorded().orElse(run.from());
        if (setRelease(connection, run.module(), version, ReleaseRecord.FAILED) == 0) {
            ReleaseRows.insert(connection, run.module(), version, 1, ReleaseRecord.FAILED);
        }
    }

    static Optional<RunRecord> one(Connection connection, long run) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from Sluice_Run where runId = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(record(row)) : Optional.empty();
            }
        }
    }

    /** Those in which something is left to be done by itself. */
    static List<RunRecord> unsettled(Connection connection) throws SQLException {
        return all(connection, "state_ not in ('CLEAN', 'KEPT') order by runId");
    }

    static List<RunRecord> kept(Connection connection) throws SQLException {
        return all(connection, "state_ = 'KEPT' order by runId");
    }

    /** The number of the last run that was committed and not undone. */
    static long lastCommitted(Connection connection) throws SQLException {
        return highest(connection, " where result_ = 'COMMITTED'");
    }

    private static List<RunRecord> all(Connection connection, String condition) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select " + COLUMNS + " from Sluice_Run where " + condition)) {
            List<RunRecord> runs = new ArrayList<>();
            while (rows.next()) {
                runs.add(record(rows));
            }
            return runs;
        }
    }

    private static int setRelease(Connection connection, ModuleName module, String version, int state)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update Release_ set schemaVersion = ?, "
                + "state_ = ?, mvccVersion = mvccVersion + 1 where servletContextName = ?")) {
            update.setString(1, version);
            update.setInt(2, state);
            update.setString(3, module.value());
            return update.executeUpdate();
        }
    }

    private static long highest(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(runId) from Sluice_Run" + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getLong(1),
                new ModuleName(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8),
                State.valueOf(row.getString(9)),
                row.getLong(10),
                row.getString(11));
    }
}
