package org.sluice.datasource.internal;

import javax.sql.DataSource;

/**
 * The pool as a service for the gated views alone: it comes after the ungated {@code DataSource} and goes before it, so
 * that a reference without a target finds no gated view in its place.
 */
record DefaultPool(DataSource dataSource) {}
