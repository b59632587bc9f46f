/**
 * A component as a portlet would be: it is there when its data are.
 */
@NullMarked
package org.sluice.example.comments;

import org.jspecify.annotations.NullMarked;
