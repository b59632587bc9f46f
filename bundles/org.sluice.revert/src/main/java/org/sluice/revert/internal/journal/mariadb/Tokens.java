package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A statement in words, quotations and single signs, without its comments. Words are in capitals. */
final class Tokens {
    private Tokens() {}

    /** Empty when it cannot be told without the server's settings where a quotation or comment ends. */
    static Optional<List<String>> of(String sql) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = Opaque.end(sql, at);
            if (end > at) {
                String opaque = sql.substring(at, end);
                if (isDoubtful(opaque)) {
                    return Optional.empty();
                }
                if (isQuotation(opaque)) {
                    tokens.add(opaque);
                }
            } else if (isPartOfWord(sql.charAt(at))) {
                end = endOfWord(sql, at);
                tokens.add(sql.substring(at, end).toUpperCase(Locale.ROOT));
            } else {
                end = at + 1;
                if (!Character.isWhitespace(sql.charAt(at))) {
                    tokens.add(sql.substring(at, end));
                }
            }
            at = end;
        }
        return Optional.of(tokens);
    }

    static boolean isQuotation(String token) {
        return "'\"`".indexOf(token.charAt(0)) >= 0;
    }

    private static boolean isDoubtful(String opaque) {
        // a backslash may or may not escape; a comment may be one that the server executes
        return isQuotation(opaque)
                ? opaque.indexOf('\\') >= 0
                : opaque.startsWith("/*!") || opaque.startsWith("/*M") || opaque.startsWith("/*+");
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }

    private static int endOfWord(String sql, int at) {
        int end = at;
        while (end < sql.length() && isPartOfWord(sql.charAt(end))) {
            end++;
        }
        return end;
    }
}
