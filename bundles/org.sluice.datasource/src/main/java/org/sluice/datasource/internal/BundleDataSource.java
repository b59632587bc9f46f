package org.sluice.datasource.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The pool as one bundle sees it: while the bundle's module is upgraded, its connections are those of the run, whatever
 * thread asks for them.
 */
final class BundleDataSource extends ForwardingDataSource {
    private final Supplier<Optional<DataSource>> run;

    /** @param run the connections of the run that executes the module's steps now */
    BundleDataSource(DataSource pool, Supplier<Optional<DataSource>> run) {
        super(pool);
        this.run = run;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<DataSource> now = run.get();
        return now.isPresent() ? now.get().getConnection() : super.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        refuseDuringRun("connect as a user of one's own");
        return super.getConnection(username, password);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        refuseDuringRun("unwrap the data source");
        return super.unwrap(type);
    }

    private void refuseDuringRun(String action) throws SQLException {
        if (run.get().isPresent()) {
            throw new SQLException(
                    "Cannot " + action + " while the module is upgraded: what it changes then could not be "
                            + "taken back. Use getConnection().");
        }
    }
}
