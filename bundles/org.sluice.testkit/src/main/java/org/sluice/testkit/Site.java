package org.sluice.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Timing;
import org.sluice.engine.store.RunStore;
import org.sluice.testkit.FreshDatabases.FreshDatabase;
import org.sluice.testkit.internal.Node;
import org.sluice.testkit.internal.crash.CrashPoint;
import org.sluice.testkit.internal.crash.CrashingDataSource;

/**
 * A database with the dataset and the tables of Sluice, in which nothing was executed yet.
 *
 * @param inspection connections of who looks at it from outside
 * @param before its state then
 */
record Site(FreshDatabase database, CrashingDataSource inspection, DatabaseState before) implements AutoCloseable {
    private static final String COMMITTED =
            "select count(*) from Sluice_Run where state_ = 'COMMITTED' or result_ = 'COMMITTED'";

    static Site make(
            FreshDatabases databases, Dataset dataset, Node.Definition definition, Supplier<RevertibleRuns> revertible)
            throws SQLException {
        FreshDatabase database = databases.make();
        CrashingDataSource inspection = new CrashingDataSource(database.dataSource(), CrashPoint.NEVER);
        try {
            dataset.makeIn(inspection.dataSource());
            try (CrashingDataSource process = new CrashingDataSource(database.dataSource(), CrashPoint.NEVER);
                    Node node = new Node(process.dataSource(), revertible.get())) {
                node.begin(definition);
            }
            return new Site(database, inspection, DatabaseState.of(inspection.dataSource()));
        } catch (SQLException | RuntimeException e) {
            inspection.close();
            database.close();
            throw e;
        }
    }

    /** Physical connections. */
    DataSource dataSource() {
        return database.dataSource();
    }

    DatabaseState state() throws SQLException {
        return DatabaseState.of(inspection.dataSource());
    }

    /** How many runs passed their commit point. */
    int committed() throws SQLException {
        try (Connection connection = inspection.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COMMITTED)) {
            row.next();
            return row.getInt(1);
        }
    }

    /**
     * What is there that ought to be gone when all runs are settled and nobody works, a line each.
     *
     * @param now the present state
     */
    List<String> leftovers(DatabaseState now) {
        List<String> found = new ArrayList<>();
        now.copies().forEach(copy -> found.add("the copy '" + copy + "' is left"));
        new RunStore(inspection.dataSource()).unsettled().forEach(run -> found.add("a run is not settled: " + run));
        new Leases(inspection.dataSource(), NodeId.ofThisProcess(), Timing.USUAL)
                .holder()
                .ifPresent(holder -> found.add("the lease is held: " + holder));
        return found;
    }

    @Override
    public void close() {
        inspection.close();
        database.close();
    }
}
