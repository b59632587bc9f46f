package org.sluice.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a script.
 *
 * @param sql its text, without the comments before it and the semicolon behind it
 * @param file the script that it stands in, for messages
 * @param line the line that it begins in, from 1
 */
public record TemplateStatement(String sql, String file, int line) {
    /** The failure of this statement, with the place that it stands in. */
    SQLException failed(SQLException failure) {
        return new SQLException(
                "Cannot execute the statement in line %d of '%s': %s. The statement is: %s"
                        .formatted(line, file, withoutStop(failure.getMessage()), sql),
                failure.getSQLState(),
                failure.getErrorCode(),
                failure);
    }

    /** Why this statement cannot be told to the database, with the place that it stands in. */
    SqlSyntaxException describe(SqlSyntaxException failure) {
        SqlSyntaxException described =
                new SqlSyntaxException("Cannot execute the statement in line %d of '%s': %s. The statement is: %s"
                        .formatted(line, file, withoutStop(failure.getMessage()), sql));
        described.initCause(failure);
        return described;
    }

    private static String withoutStop(@Nullable String message) {
        String text = message == null ? "no reason given" : message.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
