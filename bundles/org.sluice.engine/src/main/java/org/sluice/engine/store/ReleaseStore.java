package org.sluice.engine.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;

/**
 * Reads and writes the rows of {@code Release_}. Every call takes a connection of its own, and what it wrote is committed
 * when it returns. Writes are guarded by what the caller believes to be recorded: if another process was faster, nothing
 * is written and the call fails with {@code RELEASE_CHANGED}.
 */
public final class ReleaseStore {

    private final Transactions transactions;

    public ReleaseStore(DataSource dataSource) {
        this.transactions = new Transactions(dataSource, ReleaseTable.NAME);
    }

    /** All rows, ordered by module, with one query; makes the table when it is missing. */
    public List<ReleaseRecord> readAll() {
        return transactions.call("read the releases", connection -> {
            try {
                return ReleaseRows.all(connection);
            } catch (SQLException e) {
                if (ReleaseTable.exists(connection)) {
                    throw e;
                }
                ReleaseTable.create(connection);
                return ReleaseRows.all(connection);
            }
        });
    }

    public Optional<ReleaseRecord> read(ModuleName module) {
        return transactions.call(
                "read the release of '" + module + "'", connection -> ReleaseRows.one(connection, module));
    }

    /** How long a module's name or version may be; empty when the table sets no limit. */
    public OptionalInt nameLimit() {
        return transactions.call("read the columns of Release_", ReleaseTable::limit);
    }

    /** Inserts the row of a module that has none. */
    public ReleaseRecord insert(ModuleName module, String version, int buildNumber, int state) {
        return transactions.call("record '" + module + "'", connection -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return ReleaseRows.insert(connection, module, version, buildNumber, state);
                } catch (SQLException e) {
                    Optional<ReleaseRecord> other = ReleaseRows.one(connection, module);
                    if (other.isPresent()) {
                        throw changed(module, "nothing", other);
                    }
                    // The insert of another module may have taken the same releaseId in the same moment.
                    if (attempt == Transactions.INSERT_ATTEMPTS) {
                        throw e;
                    }
                }
            }
        });
    }

    /** Moves a row from one version and state to another, if it still has the former. */
    public void move(ModuleName module, String from, int fromState, String to, int toState) {
        transactions.call("move '" + module + "' from '" + from + "' to '" + to + "'", connection -> {
            if (ReleaseRows.move(connection, module, from, fromState, to, toState) == 0) {
                throw changed(
                        module, "'%s' with state_ %d".formatted(from, fromState), ReleaseRows.one(connection, module));
            }
            return true;
        });
    }

    /** Writes every column that a record holds; the row must exist, and not be that of a run. */
    public void save(ReleaseRecord release) {
        transactions.call("save the release of '" + release.module() + "'", connection -> {
            if (ReleaseRows.save(connection, release) == 0) {
                throw ReleaseRows.one(connection, release.id())
                        .map(ReleaseStore::running)
                        .orElseGet(() -> missing(release.module()));
            }
            return true;
        });
    }

    /** Deletes a row; returns whether there was one. */
    public boolean delete(ModuleName module) {
        return transactions.call("delete the release of '" + module + "'", connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from Release_ where servletContextName = ?")) {
                delete.setString(1, module.value());
                return delete.executeUpdate() > 0;
            }
        });
    }

    /** The error of a release that ought to be there. */
    public static SluiceException missing(ModuleName module) {
        return new SluiceException(
                        ErrorCode.RELEASE_MISSING,
                        "Cannot change the release of '%s': Release_ has no such row.".formatted(module),
                        "Record the module first.")
                .with("module", module.value());
    }

    private static SluiceException running(ReleaseRecord row) {
        return new SluiceException(
                        ErrorCode.RELEASE_CHANGED,
                        "Cannot change the release of '%s': an upgrade of the module is on, at '%s'."
                                .formatted(row.module(), row.schemaVersion()),
                        "Wait for its end; a step records no release of its own module.")
                .with("module", row.module().value());
    }

    static SluiceException changed(ModuleName module, String expected, Optional<ReleaseRecord> found) {
        String now = found.map(row -> "'%s' with state_ %d".formatted(row.schemaVersion(), row.state()))
                .orElse("nothing");
        return new SluiceException(
                        ErrorCode.RELEASE_CHANGED,
                        "Cannot change the release of '%s': expected %s, found %s.".formatted(module, expected, now),
                        "Another process has changed it; look at 'releases' and try again.")
                .with("module", module.value());
    }
}
