/** The control socket: lets the command line execute verbs and Gogo lines in the live runtime. */
@NullMarked
package org.sluice.shell.internal.control;

import org.jspecify.annotations.NullMarked;
