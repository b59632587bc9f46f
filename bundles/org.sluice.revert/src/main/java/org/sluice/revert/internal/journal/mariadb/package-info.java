/** Copies and restores on MariaDB. What other databases need does not belong here. */
@NullMarked
package org.sluice.revert.internal.journal.mariadb;

import org.jspecify.annotations.NullMarked;
