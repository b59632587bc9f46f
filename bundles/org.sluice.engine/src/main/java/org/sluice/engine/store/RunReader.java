package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.RunInfo;
import org.sluice.api.RunInfo.StepInfo;

/** Reads the history of runs, for people. Where no run was ever recorded, there is none. */
public final class RunReader {
    private static final String SELECT =
            "select runId, module, fromVersion, toVersion, state_, result_, node, started, "
                    + "ended, failure from Sluice_Run";

    private final Transactions transactions;

    public RunReader(DataSource dataSource) {
        this.transactions = new Transactions(dataSource, "Sluice_Run");
    }

    /** The latest runs, newest first. */
    public List<RunInfo> latest(int most) {
        return read(SELECT + " order by runId desc", 0, most);
    }

    /** One run. */
    public Optional<RunInfo> find(long run) {
        return read(SELECT + " where runId = ?", run, 1).stream().findFirst();
    }

    /** The steps of a run, in order. */
    public List<StepInfo> steps(long run) {
        return transactions.call("read the steps of run " + run, connection -> {
            try (PreparedStatement select = connection.prepareStatement("select fromVersion, toVersion, name, "
                    + "milliseconds, changedRows, result_ from Sluice_Step where runId = ? order by stepNumber")) {
                select.setLong(1, run);
                try (ResultSet rows = select.executeQuery()) {
                    List<StepInfo> steps = new ArrayList<>();
                    while (rows.next()) {
                        steps.add(step(rows));
                    }
                    return steps;
                }
            }
        });
    }

    private List<RunInfo> read(String sql, long run, int most) {
        return transactions.call(
                "read the history of runs",
                connection -> RunStore.TABLES.exist(connection) ? read(connection, sql, run, most) : List.of());
    }

    private static List<RunInfo> read(Connection connection, String sql, long run, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most);
            if (run > 0) {
                select.setLong(1, run);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<RunInfo> runs = new ArrayList<>();
                while (rows.next()) {
                    runs.add(run(rows));
                }
                return runs;
            }
        }
    }

    private static RunInfo run(ResultSet row) throws SQLException {
        return new RunInfo(
                row.getLong(1),
                new ModuleName(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                instant(row.getTimestamp(9)),
                Optional.ofNullable(row.getString(10)).filter(text -> !text.isEmpty()));
    }

    private static StepInfo step(ResultSet row) throws SQLException {
        return new StepInfo(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Duration.ofMillis(row.getLong(4)),
                row.getLong(5),
                row.getString(6).equals("COMPLETED"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
