/**
 * Real database servers for tests: {@link org.sluice.itests.servers.TestServers} gives each test a database of its own.
 *
 * <p>Each server is started once per test run, however many JVMs the run has: see {@link
 * org.sluice.itests.servers.Keeper}. Nothing here knows a test framework.
 */
@NullMarked
package org.sluice.itests.servers;

import org.jspecify.annotations.NullMarked;
