package org.sluice.itests.liferay.signature;

import java.util.Locale;

/** In which way a class or a member is not as it was published. */
public enum Kind {
    /** There is no member of this name and these parameters. */
    MISSING,
    /** There is none, and cannot be: its signature names a type that is not here; or the supertype itself is not. */
    FOREIGN,
    /** There is one with other types that it gives back: a published class file does not find it. */
    RETURNS,
    /** Interface or class, static or not, abstract or not, final or not, public or protected. */
    MODIFIERS,
    /** What was a supertype is none. */
    SUPERTYPE,
    /** No published version of the method declares just these checked exceptions: sources do not compile. */
    THROWS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
