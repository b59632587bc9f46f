/**
 * A component that accepts every version of the wiki's data from 1.1.0 to before 2.0.0.
 */
@NullMarked
package org.sluice.example.wiki;

import org.jspecify.annotations.NullMarked;
