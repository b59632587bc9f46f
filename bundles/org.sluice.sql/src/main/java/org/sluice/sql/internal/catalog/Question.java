package org.sluice.sql.internal.catalog;

/**
 * A question to a catalog.
 *
 * @param revision of the schema, when it was asked
 * @param subject what was asked for
 * @param name the name of what it was asked about
 */
public record Question(long revision, String subject, String name) {}
