package org.sluice.revert.internal;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

/** Says that upgrades cannot be taken back on a database, and what to do. */
public final class Unproven {
    /** The SQLState of what a database cannot do. */
    static final String NOT_SUPPORTED = "0A000";

    private Unproven() {}

    /**
     * What is thrown for such a database.
     *
     * @param why half a sentence
     */
    public static SQLFeatureNotSupportedException failure(DatabaseMetaData database, String why) throws SQLException {
        return new SQLFeatureNotSupportedException(
                ("An upgrade on %s %s cannot be taken back: %s. Take a backup, set revert=\"none\" in"
                                + " 'conf/org.sluice.engine.config', and type 'upgrade:execute' in the shell.")
                        .formatted(database.getDatabaseProductName(), database.getDatabaseProductVersion(), why),
                NOT_SUPPORTED);
    }
}
