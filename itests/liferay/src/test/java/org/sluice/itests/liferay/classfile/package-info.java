/** Class files as data: what they declare, and what they refer to. Nothing here loads a class. */
@NullMarked
package org.sluice.itests.liferay.classfile;

import org.jspecify.annotations.NullMarked;
