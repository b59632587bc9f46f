package org.sluice.testkit;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.sluice.testkit.internal.MemoryDatabases;

/** Makes empty databases of one product; its {@code toString} is the product's name. */
@FunctionalInterface
public interface FreshDatabases {
    /** H2 in the memory of this JVM, with the options that Sluice uses. The driver must be on the class path. */
    static FreshDatabases h2() {
        return new MemoryDatabases();
    }

    /** Makes an empty database that nobody else uses. */
    FreshDatabase make() throws SQLException;

    /** A database that goes when it is closed. */
    interface FreshDatabase extends AutoCloseable {
        /** Makes a new physical connection at each call: what is called a pool must not be given here. */
        DataSource dataSource();

        /** Drops the database, whoever is still connected. */
        @Override
        void close();
    }
}
