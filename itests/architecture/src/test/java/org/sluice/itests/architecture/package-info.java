/**
 * Holds what the parts agreed on: who may use whom, what is hidden, and that every error is explained. It judges class
 * files and documents, and starts nothing.
 */
@NullMarked
package org.sluice.itests.architecture;

import org.jspecify.annotations.NullMarked;
