package org.sluice.engine.lease;

/**
 * What differs between databases; {@link Servers} chooses.
 *
 * @param clock an expression for the time there: milliseconds since 1970 in UTC, whatever the zone of the session is
 * @param sharedLock what makes a query lock the row that it reads against changes until the transaction ends, while others
 *     may do the same; blank where only a change of the row does
 * @param sessions its sessions
 */
record Server(String clock, String sharedLock, Sessions sessions) {}
