/**
 * The module's upgrade: the registrator here, the steps in a package for each version that they lead to.
 */
@NullMarked
package com.liferay.mycustommodule.upgrade;

import org.jspecify.annotations.NullMarked;
