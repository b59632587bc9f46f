package org.sluice.sql.internal.template;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a statement is inside of a routine's body, where a semicolon does not end it. Follows the words of one statement.
 *
 * <p>A body runs from {@code begin} to its {@code end}; where the routine declares variables before that, behind {@code is} or
 * {@code as} as in PL/SQL, from there.
 */
final class Body {
    private static final Set<String> ROUTINES = Set.of("procedure", "function", "trigger", "package", "event");

    /** What is created otherwise; a routine's word behind it is only a name. */
    private static final Set<String> OTHERS = Set.of("table", "view", "index", "sequence", "type");

    /** What follows {@code end} where it closes no block that is counted. */
    private static final Set<String> UNCOUNTED = Set.of("if", "loop", "while", "repeat", "for");

    /** What follows {@code begin} where it begins a transaction. */
    private static final Set<String> TRANSACTION = Set.of("transaction", "tran", "work");

    private enum Header {
        NOTHING_YET,
        CREATE,
        BEGIN,
        DONE
    }

    private Header header = Header.NOTHING_YET;
    private boolean routine;
    private boolean declares;
    private boolean afterEnd;
    private int depth;

    void word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (closes(word)) {
            return;
        }
        switch (header) {
            case NOTHING_YET -> first(word);
            case CREATE -> {
                routine = ROUTINES.contains(word);
                header = routine || OTHERS.contains(word) ? Header.DONE : Header.CREATE;
            }
            case BEGIN -> {
                header = Header.DONE;
                if (TRANSACTION.contains(word)) {
                    depth = 0;
                } else {
                    follow(word);
                }
            }
            case DONE -> {
                if (routine) {
                    follow(word);
                }
            }
        }
    }

    private void first(String word) {
        routine = word.equals("declare") || word.equals("begin");
        declares = word.equals("declare");
        depth = word.equals("begin") ? 1 : 0;
        header = word.equals("create") ? Header.CREATE : word.equals("begin") ? Header.BEGIN : Header.DONE;
    }

    /** Takes the word behind an {@code end}; true when the two belong together. */
    private boolean closes(String word) {
        if (!afterEnd) {
            return false;
        }
        afterEnd = false;
        if (!UNCOUNTED.contains(word)) {
            depth--;
        }
        return UNCOUNTED.contains(word) || word.equals("case");
    }

    private void follow(String word) {
        switch (word) {
            case "begin" -> {
                depth++;
                declares = false;
            }
            case "case" -> depth++;
            case "end" -> afterEnd = depth > 0;
            case "is", "as", "declare" -> declares |= depth == 0;
            default -> {
                // any other word opens and closes nothing
            }
        }
    }

    /** Takes a character that is in no word. */
    void mark(char c) {
        if (Character.isWhitespace(c)) {
            return;
        }
        if (afterEnd) {
            afterEnd = false;
            depth--;
        }
        if (header == Header.BEGIN && c == ';') {
            depth = 0;
        }
        if (c == '@') {
            declares = false; // the variable of a T-SQL batch
        }
    }

    /** Takes a quotation: behind {@code as} it is the whole body. */
    void quotation() {
        declares = false;
    }

    boolean isOpen() {
        boolean transaction = header == Header.BEGIN;
        return !transaction && (declares || depth - (afterEnd ? 1 : 0) > 0);
    }
}
