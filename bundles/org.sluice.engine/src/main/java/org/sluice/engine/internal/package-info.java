/** The engine as a component: takes in modules and the database, decides what runs, and keeps everybody informed. */
@NullMarked
package org.sluice.engine.internal;

import org.jspecify.annotations.NullMarked;
