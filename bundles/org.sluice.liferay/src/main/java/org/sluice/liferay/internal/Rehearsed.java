package org.sluice.liferay.internal;

import java.sql.Connection;

/** A process that executes statements on a connection and does nothing else, so that it can be rehearsed. */
public interface Rehearsed {
    /** Executes its statements; the connection stays the caller's. */
    void execute(Connection connection) throws Exception;
}
