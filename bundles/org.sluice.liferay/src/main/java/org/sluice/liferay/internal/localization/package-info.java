/** Texts in several languages inside of one XML text. */
@NullMarked
package org.sluice.liferay.internal.localization;

import org.jspecify.annotations.NullMarked;
