/**
 * For databases that have the guestbook of 1.0.0. New ones are made by {@code META-INF/sql} at once.
 */
@NullMarked
package org.sluice.example.guestbook.upgrade;

import org.jspecify.annotations.NullMarked;
