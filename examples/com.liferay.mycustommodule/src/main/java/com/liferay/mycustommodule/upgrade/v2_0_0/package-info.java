/**
 * What leads from 1.1.0 to 2.0.0: two steps, executed in the order of their registration.
 */
@NullMarked
package com.liferay.mycustommodule.upgrade.v2_0_0;

import org.jspecify.annotations.NullMarked;
