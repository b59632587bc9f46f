package org.sluice.datasource.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Keeps a connection whose server refused a feature. The pool takes SQLSTATE 0A000 for a broken connection and closes it, but
 * MariaDB answers so when it cannot alter a table with the algorithm that was asked for, and the next one is to be tried.
 */
final class RefusalIsNoBreak implements SQLExceptionOverride {
    private static final String FEATURE_NOT_SUPPORTED = "0A000";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return FEATURE_NOT_SUPPORTED.equals(failure.getSQLState()) ? Override.DO_NOT_EVICT : Override.CONTINUE_EVICT;
    }
}
