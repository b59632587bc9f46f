package org.sluice.sql.trace;

import java.sql.Connection;
import javax.sql.DataSource;
import org.sluice.sql.trace.Interception.Reach;

/**
 * Puts a {@link StatementObserver} in front of connections and all that is made from them.
 *
 * <p>Not watched is what goes round JDBC: what is called on a driver's own type after {@code unwrap}, rows that are changed
 * through a result set, and the statement that a result set gives back.
 */
public final class Tracing {
    private Tracing() {}

    /** A data source whose connections are watched. */
    public static DataSource dataSource(DataSource dataSource, StatementObserver observer) {
        return Proxies.of(DataSource.class, dataSource, (proxy, method, arguments) -> {
            Object result = Proxies.invoke(dataSource, method, arguments);
            return result instanceof Connection connection ? connection(connection, observer) : result;
        });
    }

    /** A connection whose statements are watched; closing it closes the one behind it. */
    public static Connection connection(Connection connection, StatementObserver observer) {
        return Interception.connection(connection, new Observed(observer), Reach.STATEMENTS);
    }
}
