/**
 * An upgrade that needs a service: the registrator waits for it, and hands it to the step.
 */
@NullMarked
package org.sluice.example.wiki.upgrade;

import org.jspecify.annotations.NullMarked;
