package org.sluice.datasource.internal;

import javax.sql.DataSource;

/**
 * A driver's data source as the pool wants it: with a login time-out.
 *
 * <p>The URL has the one that counts. Some drivers have none to set here, and warn of it; and the pool's end waits so long
 * for connections that are under way, and warns when that is no time at all.
 */
final class DriverSource extends ForwardingDataSource {
    private static final int SECONDS = 5;

    DriverSource(DataSource driver) {
        super(driver);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The URL has it
    }

    @Override
    public int getLoginTimeout() {
        return SECONDS;
    }
}
