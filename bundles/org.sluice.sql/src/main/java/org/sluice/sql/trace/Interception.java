package org.sluice.sql.trace;

import java.sql.Connection;

/** Puts an {@link Interceptor} in front of a connection and of all that is made from it, however far. */
public final class Interception {
    /** How far an interceptor reaches. */
    enum Reach {
        /** Connections, meta data and statements. */
        STATEMENTS,
        /** What these give as well: result sets, large objects, arrays. */
        VALUES
    }

    private Interception() {}

    /** A connection that is intercepted, result sets and large objects included; none of them leads to one that is not. */
    public static Connection connection(Connection connection, Interceptor interceptor) {
        return connection(connection, interceptor, Reach.VALUES);
    }

    static Connection connection(Connection connection, Interceptor interceptor, Reach reach) {
        return Proxies.of(Connection.class, connection, new Intercepted(connection, interceptor, reach, null, null));
    }
}
