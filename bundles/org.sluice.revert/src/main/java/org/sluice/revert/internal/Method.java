package org.sluice.revert.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The ways to make a run all-or-nothing. */
public enum Method {
    /** The run is one transaction. */
    TRANSACTION,
    /** What a statement destroys is journalled and copied before it. */
    JOURNAL;

    /** Asks the database, whatever its name is. */
    public static Method of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        boolean transactional = database.supportsDataDefinitionAndDataManipulationTransactions()
                && !database.dataDefinitionCausesTransactionCommit()
                && !database.dataDefinitionIgnoredInTransactions();
        return transactional ? TRANSACTION : JOURNAL;
    }
}
