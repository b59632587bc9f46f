package org.sluice.itests.servers;

/** A running database server; its {@code toString} is the product's name. */
public interface DatabaseServer {
    /** Makes a new empty database that nobody else uses. */
    TestDatabase freshDatabase();
}
