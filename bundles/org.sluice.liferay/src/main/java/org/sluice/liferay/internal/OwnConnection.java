package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.sluice.api.spi.StepContext;

/** A connection for code that may belong to a run and may not, such as a bundle activator. */
public final class OwnConnection {
    private static final String DEFAULT = "(sluice.datasource=default)";

    private OwnConnection() {}

    /** A connection of the run that the calling code belongs to, else one of the database. Whoever takes it closes it. */
    public static Connection open() throws SQLException {
        Optional<DataSource> ofRun = RunContext.find().map(StepContext::dataSource);
        return ofRun.orElseGet(() -> Services.get(DataSource.class, DEFAULT)).getConnection();
    }
}
