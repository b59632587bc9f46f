/**
 * Measurements that are made on request: what it costs that an upgrade can be taken back, and how long a failed one keeps the
 * old version from serving. Each is a program of its own that prints a table; nothing here is part of the product.
 */
@NullMarked
package org.sluice.benchmarks;

import org.jspecify.annotations.NullMarked;
