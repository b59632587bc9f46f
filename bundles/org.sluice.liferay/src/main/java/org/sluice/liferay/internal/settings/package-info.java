/** The keys of settings, read off annotated classes. */
@NullMarked
package org.sluice.liferay.internal.settings;

import org.jspecify.annotations.NullMarked;
