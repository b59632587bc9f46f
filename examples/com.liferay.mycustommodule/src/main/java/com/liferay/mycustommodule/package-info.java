/**
 * A component that is active only while the module's data are at version 2.0.0. How they get there is in the package
 * {@code upgrade}.
 */
@NullMarked
package com.liferay.mycustommodule;

import org.jspecify.annotations.NullMarked;
