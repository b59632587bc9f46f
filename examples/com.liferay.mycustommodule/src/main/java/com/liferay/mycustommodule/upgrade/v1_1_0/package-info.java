/**
 * What leads from 1.0.0 to 1.1.0. Later versions never change these steps: databases have them behind them.
 */
@NullMarked
package com.liferay.mycustommodule.upgrade.v1_1_0;

import org.jspecify.annotations.NullMarked;
