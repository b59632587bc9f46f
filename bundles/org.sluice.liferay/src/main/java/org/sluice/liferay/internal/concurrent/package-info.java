/** Work of a step on several threads, and on rows in batches. */
@NullMarked
package org.sluice.liferay.internal.concurrent;

import org.jspecify.annotations.NullMarked;
