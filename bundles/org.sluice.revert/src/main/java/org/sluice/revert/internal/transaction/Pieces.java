package org.sluice.revert.internal.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into its statements as PostgreSQL's lexer does, and each into its words; quotations and comments are none.
 *
 * <p>Whether a backslash escapes in a plain quotation is a setting that a statement can change, so a text can be read both ways:
 * what is forbidden in one of them is refused.
 */
final class Pieces {
    private static final Pattern DOLLARS =
            Pattern.compile("\\$(?:[A-Za-z_\\x80-\\uFFFF][A-Za-z_0-9\\x80-\\uFFFF]*)?\\$");

    /** How a backslash in a plain quotation is read. */
    enum Backslash {
        PLAIN,
        ESCAPES
    }

    private final String text;
    private final Backslash backslash;
    private final List<List<String>> pieces = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private int at;

    private Pieces(String text, Backslash backslash) {
        this.text = text;
        this.backslash = backslash;
    }

    /** The words of each statement that is not empty, in lower case; signs are words, a quotation is the word {@code '}. */
    static List<List<String>> of(String text, Backslash backslash) {
        Pieces pieces = new Pieces(text, backslash);
        while (pieces.at < text.length()) {
            pieces.step();
        }
        pieces.end();
        return pieces.pieces;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == ';') {
            end();
            at++;
        } else if (text.startsWith("--", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            at = endOfComment();
        } else if (c == '\'') {
            quotation(c, backslash == Backslash.ESCAPES);
        } else if (c == '"') {
            quotation(c, false);
        } else if (c == '$' && dollars()) {
            words.add("'");
        } else if (isWord(c)) {
            word();
        } else {
            if (!Character.isWhitespace(c)) {
                words.add(String.valueOf(c));
            }
            at++;
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            pieces.add(words);
            words = new ArrayList<>();
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '$')) {
            at++;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (word.equals("e") && at < text.length() && text.charAt(at) == '\'') {
            quotation('\'', true);
        } else {
            words.add(word);
        }
    }

    private void quotation(char mark, boolean escapes) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && escapes) {
                at++;
            } else if (c == mark) {
                break; // one that is written twice is read as two quotations, which end where the one does
            }
            at++;
        }
        at = Math.min(at + 1, text.length());
        words.add("'");
    }

    private boolean dollars() {
        Matcher mark = DOLLARS.matcher(text).region(at, text.length());
        if (!mark.lookingAt()) {
            return false;
        }
        int end = text.indexOf(mark.group(), mark.end());
        at = end < 0 ? text.length() : end + mark.group().length();
        return true;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Comments stand in one another. */
    private int endOfComment() {
        int depth = 0;
        int end = at;
        do {
            if (text.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (text.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else {
                end++;
            }
        } while (depth > 0 && end < text.length());
        return Math.min(end, text.length());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c >= 0x80;
    }
}
