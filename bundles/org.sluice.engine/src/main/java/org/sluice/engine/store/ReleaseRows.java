package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;

/** The statements on the rows of {@code Release_}, one method each. */
final class ReleaseRows {
    /** {@code releaseId} of Liferay's own row, "portal". */
    private static final long PORTAL_ID = 1;

    private static final String COLUMNS =
            "releaseId, servletContextName, schemaVersion, buildNumber, state_, verified, "
                    + "createDate, modifiedDate";

    private ReleaseRows() {}

    static List<ReleaseRecord> all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + COLUMNS + " from Release_ "
                        + "where servletContextName <> '' order by servletContextName")) {
            List<ReleaseRecord> releases = new ArrayList<>();
            while (rows.next()) {
                releases.add(record(rows));
            }
            return releases;
        }
    }

    static Optional<ReleaseRecord> one(Connection connection, ModuleName module) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + " from Release_ where servletContextName = ?")) {
            statement.setString(1, module.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(record(rows)) : Optional.empty();
            }
        }
    }

    static Optional<ReleaseRecord> one(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + " from Release_ where releaseId = ?")) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(record(rows)) : Optional.empty();
            }
        }
    }

    static ReleaseRecord insert(Connection connection, ModuleName module, String version, int buildNumber, int state)
            throws SQLException {
        Timestamp now = now();
        long id = nextId(connection);
        try (PreparedStatement insert = connection.prepareStatement("insert into Release_ (mvccVersion, releaseId, "
                + "createDate, modifiedDate, servletContextName, schemaVersion, buildNumber, verified, state_) "
                + "values (0, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setTimestamp(2, now);
            insert.setTimestamp(3, now);
            insert.setString(4, module.value());
            insert.setString(5, version);
            insert.setInt(6, buildNumber);
            insert.setBoolean(7, false);
            insert.setInt(8, state);
            insert.executeUpdate();
        }
        Optional<Instant> created = Optional.of(now.toInstant());
        return new ReleaseRecord(id, module, version, buildNumber, state, false, true, created, created);
    }

    static int move(Connection connection, ModuleName module, String from, int fromState, String to, int toState)
            throws SQLException {
        // A row that Liferay made may have no state_ or, for "nothing installed", no version at all.
        try (PreparedStatement update =
                connection.prepareStatement("update Release_ set schemaVersion = ?, state_ = ?, "
                        + "modifiedDate = ?, mvccVersion = mvccVersion + 1 where servletContextName = ? "
                        + "and coalesce(schemaVersion, '') = ? and coalesce(state_, 0) = ?")) {
            update.setString(1, to);
            update.setInt(2, toState);
            update.setTimestamp(3, now());
            update.setString(4, module.value());
            update.setString(5, from);
            update.setInt(6, fromState);
            return update.executeUpdate();
        }
    }

    /** Writes nothing while a run is on: until its end the row is the run's. */
    static int save(Connection connection, ReleaseRecord release) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update Release_ set servletContextName = ?, "
                + "schemaVersion = ?, buildNumber = ?, state_ = ?, verified = ?, modifiedDate = ?, "
                + "mvccVersion = mvccVersion + 1 where releaseId = ? and coalesce(state_, 0) <> ?")) {
            update.setString(1, release.module().value());
            update.setString(2, release.schemaVersion());
            update.setInt(3, release.buildNumber());
            update.setInt(4, release.state());
            update.setBoolean(5, release.verified());
            update.setTimestamp(6, now());
            update.setLong(7, release.id());
            update.setInt(8, ReleaseRecord.RUNNING);
            return update.executeUpdate();
        }
    }

    private static long nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(releaseId) from Release_")) {
            row.next();
            return Math.max(PORTAL_ID, row.getLong(1)) + 1;
        }
    }

    private static ReleaseRecord record(ResultSet row) throws SQLException {
        return new ReleaseRecord(
                row.getLong(1),
                new ModuleName(row.getString(2)),
                Optional.ofNullable(row.getString(3)).orElse(""),
                row.getInt(4),
                row.getInt(5),
                row.getBoolean(6),
                false,
                instant(row.getTimestamp(7)),
                instant(row.getTimestamp(8)));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }

    private static Timestamp now() {
        return Timestamp.from(Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
