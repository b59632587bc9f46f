/**
 * Makes the module's table in a database that has none.
 */
@NullMarked
package org.sluice.example.polls.upgrade;

import org.jspecify.annotations.NullMarked;
