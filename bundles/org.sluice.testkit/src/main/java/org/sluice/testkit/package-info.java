/**
 * The test kit for module authors: executes a module's upgrade in a plain JUnit test, crashes it at each of its statements, and
 * compares schema and data. No framework is needed, only a database.
 */
@NullMarked
package org.sluice.testkit;

import org.jspecify.annotations.NullMarked;
