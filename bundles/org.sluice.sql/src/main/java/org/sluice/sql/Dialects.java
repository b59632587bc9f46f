package org.sluice.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sluice.sql.internal.known.KnownDialects;

/** Finds the dialect of a database by the name that the database gives itself. */
public final class Dialects {
    private Dialects() {}

    /**
     * The dialect of the database at the other end of a connection.
     *
     * @throws java.sql.SQLFeatureNotSupportedException when there is none for it; the message names those that there are
     */
    public static Dialect of(Connection connection) throws SQLException {
        return KnownDialects.of(connection);
    }

    /** The dialect of this {@linkplain Dialect#name() name}. */
    public static Optional<Dialect> named(String name) {
        return KnownDialects.all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .<Dialect>map(dialect -> dialect)
                .findFirst();
    }
}
