package org.sluice.datasource.internal;

import java.sql.SQLException;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;

/** Tells what a failed attempt to connect means, and what to do about it. */
final class Faults {
    private static final String CONFIGURATION = "in the configuration '" + DataSourceConfiguration.PID + "'";
    private static final int MARIADB_LOGIN_REFUSED = 1045;
    private static final int MARIADB_DATABASE_REFUSED = 1044;
    private static final int MARIADB_DATABASE_UNKNOWN = 1049;
    private static final String POSTGRESQL_DATABASE_UNKNOWN = "3D000";
    private static final int H2_FILE_IN_USE = 90020;

    private Faults() {}

    static Fault of(Exception error, Settings settings) {
        if (!(error instanceof SQLException problem)) {
            return new Fault(
                    ErrorCode.UNEXPECTED,
                    "Cannot connect to " + settings.target() + ": " + error + ".",
                    "The driver failed; the log has details at level DEBUG.");
        }
        if (loginRefused(problem)) {
            return new Fault(
                    ErrorCode.DATABASE_LOGIN_REFUSED,
                    "Cannot log in to " + settings.target() + ": the database refuses the user or the password.",
                    "Correct 'user' and 'password' " + CONFIGURATION
                            + ", or give the user access to the database; it is tried again by itself.");
        }
        return new Fault(
                ErrorCode.DATABASE_UNREACHABLE,
                "Cannot reach " + settings.target() + ": " + reason(problem) + ".",
                remedy(problem, settings.type()) + "; it is tried again by itself.");
    }

    static Fault driverMissing(Settings settings) {
        return new Fault(
                ErrorCode.DATABASE_DRIVER_MISSING,
                "Cannot connect to " + settings.target() + ": no bundle offers a driver '"
                        + settings.type().driverClass() + "'.",
                "Put " + settings.type().driverBundles() + " into the folder 'modules'.");
    }

    private static boolean loginRefused(SQLException problem) {
        String state = problem.getSQLState();
        return (state != null && state.startsWith("28"))
                || problem.getErrorCode() == MARIADB_LOGIN_REFUSED
                || problem.getErrorCode() == MARIADB_DATABASE_REFUSED;
    }

    private static String remedy(SQLException problem, DatabaseType type) {
        if (POSTGRESQL_DATABASE_UNKNOWN.equals(problem.getSQLState())
                || problem.getErrorCode() == MARIADB_DATABASE_UNKNOWN) {
            return "Create the database, or correct 'name' " + CONFIGURATION;
        }
        if (problem.getErrorCode() == H2_FILE_IN_USE) {
            return "End the other process that uses the file";
        }
        return type.embedded()
                ? "See to it that this process may write the file"
                : "Start the database server, or correct 'host' and 'port' " + CONFIGURATION;
    }

    /** The driver's words, the same for the same reason: without the number of the connection. */
    private static String reason(SQLException problem) {
        String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        String line = message.lines().findFirst().orElse("").replaceFirst("^\\(conn=\\d+\\) ", "");
        return line.replaceFirst("[.!\\s]+$", "");
    }
}
