package org.sluice.sql;

import java.sql.SQLSyntaxErrorException;

/** Portable SQL that cannot be read, or not told in a database's SQL. Nothing of it was executed. */
public final class SqlSyntaxException extends SQLSyntaxErrorException {
    private static final long serialVersionUID = 1L;

    public SqlSyntaxException(String message) {
        super(message, "42000");
    }
}
