/**
 * What is to be done with a module: compares the recorded version with the one that the bundles ask for. Pure: nothing
 * here does I/O or knows a database.
 */
@NullMarked
package org.sluice.engine.plan;

import org.jspecify.annotations.NullMarked;
