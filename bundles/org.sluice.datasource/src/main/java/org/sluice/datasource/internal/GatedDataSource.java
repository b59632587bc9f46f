package org.sluice.datasource.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;

/** A module's view of the common pool: it gives connections until its gate is closed. */
final class GatedDataSource extends ForwardingDataSource {
    private final ModuleName module;
    private final Loans loans;
    private volatile boolean closed;

    /** @param loans where the connections that are given are noted */
    GatedDataSource(ModuleName module, DataSource pool, Loans loans) {
        super(pool);
        this.module = module;
        this.loans = loans;
    }

    /** Gives no connection from now on; those that were given are waited for by who closes the gate. */
    void close() {
        closed = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (closed) {
            throw new SQLException("Cannot connect to the data of module '" + module
                    + "': its gate was closed. Get the DataSource service anew; it comes back when the gate opens.");
        }
        Connection given = loans.given(super.getConnection());
        if (closed) { // in between: who closes the gate may have looked at the loans before
            given.close();
            return getConnection();
        }
        return given;
    }

    /** Not supported: all connections are the configured user's. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Cannot connect to the data of module '" + module
                + "' as a user of one's own. Call getConnection() without a user.");
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("Cannot set the log writer of a pool that others use too.");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Cannot set the login time-out of a pool that others use too.");
    }

    /** Never the pool: it would give connections past the gate. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!type.isInstance(this)) {
            throw new SQLException("Cannot unwrap the data source of module '" + module + "' as '" + type.getName()
                    + "'. Use it as a DataSource.");
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public String toString() {
        return "data source of module '" + module + "'";
    }
}
