package org.sluice.revert.internal;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Says that upgrades cannot be taken back on a database, and what to do. */
public final class Unproven {
    /** The SQLState of what a database cannot do. */
    private static final String NOT_SUPPORTED = "0A000";

    private Unproven() {}

    /** @param why half a sentence */
    public static SQLException failure(DatabaseMetaData database, String why) throws SQLException {
        return new SQLException(
                ("An upgrade on %s %s cannot be taken back: %s. Take a backup, set revert=\"none\" in"
                                + " 'conf/org.sluice.engine.config', and type 'upgrade:execute' in the shell.")
                        .formatted(database.getDatabaseProductName(), database.getDatabaseProductVersion(), why),
                NOT_SUPPORTED);
    }
}
