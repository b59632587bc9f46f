package org.sluice.revert.internal.footprint;

import java.util.Locale;

/**
 * A word or sign of a statement. Literals are none.
 *
 * @param text as it stands there, without quotation marks
 * @param quoted whether it stood in marks that can make it a name, so that it is no key word
 */
record Token(String text, boolean quoted) {
    /** The text in which names are compared: a database may or may not tell upper from lower case, and too much does no harm. */
    String name() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String keyWord) {
        return !quoted && text.equalsIgnoreCase(keyWord);
    }

    boolean isName() {
        return quoted || Character.isUnicodeIdentifierPart(text.codePointAt(0)) || text.charAt(0) == '$';
    }
}
