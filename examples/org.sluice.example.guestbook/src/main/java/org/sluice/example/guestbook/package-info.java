/**
 * Reads and writes the module's table through a data source that is there only while the table has the right shape.
 */
@NullMarked
package org.sluice.example.guestbook;

import org.jspecify.annotations.NullMarked;
