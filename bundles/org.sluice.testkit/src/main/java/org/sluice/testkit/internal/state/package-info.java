/** What is in a database, read independently of the code that puts it back. */
@NullMarked
package org.sluice.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
