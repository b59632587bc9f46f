/** Which objects of a schema a statement may change, told from its text and an inventory. Pure, and rather too much than too little. */
@NullMarked
package org.sluice.revert.internal.footprint;

import org.jspecify.annotations.NullMarked;
