package org.sluice.revert.internal.journal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives connections that are lost when they have executed so many statements. */
final class LosingDataSource implements DataSource {
    private final DataSource dataSource;
    private final int statements;
    private boolean lost;

    LosingDataSource(DataSource dataSource, int statements) {
        this.dataSource = dataSource;
        this.statements = statements;
    }

    /** Whether a connection was lost. */
    boolean isLost() {
        return lost;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection physical = dataSource.getConnection();
        return Interruption.after(statements, physical, () -> lost = true);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return dataSource.getConnection(user, password);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return dataSource.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return dataSource.isWrapperFor(type);
    }
}
