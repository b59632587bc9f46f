package org.sluice.revert.internal.footprint;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tokens of a text. Databases differ in what ends a literal and what begins a comment: whoever must not overlook
 * a name reads a text in all these ways. What MySQL's executable comments hold is code, but in H2.
 */
final class Lexer {
    private final String sql;
    private final Manner manner;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** The ways to read a text. */
    enum Manner {
        /** As the standard has it: a mark stands twice for itself, and {@code --} begins a comment. */
        STANDARD,
        /** A backslash escapes, {@code --} needs a blank behind it, {@code #} begins a comment. */
        MYSQL,
        /** As the standard has it; {@code //} begins a comment, too, comments nest, and two dollars enclose a literal. */
        H2
    }

    private Lexer(String sql, Manner manner) {
        this.sql = sql;
        this.manner = manner;
    }

    static List<Token> read(String sql, Manner manner) {
        return new Lexer(sql, manner).read();
    }

    private List<Token> read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (isLineComment(c)) {
                skipBehind("\n", at);
            } else if (sql.startsWith("/*", at)) {
                comment();
            } else if (manner == Manner.H2 && sql.startsWith("$$", at)) {
                skipBehind("$$", at + 2);
            } else if (c == '\'') {
                quotation(c);
            } else if (c == '"' || c == '`') {
                tokens.add(new Token(quotation(c), true));
            } else if (isNamePart(c)) {
                word();
            } else {
                at = sql.startsWith("*/", at) ? at + 2 : sign(c);
            }
        }
        return tokens;
    }

    private boolean isLineComment(char c) {
        if (manner != Manner.MYSQL) {
            return sql.startsWith("--", at) || (manner == Manner.H2 && sql.startsWith("//", at));
        }
        return c == '#'
                || (sql.startsWith("--", at) && (at + 2 == sql.length() || Character.isWhitespace(sql.charAt(at + 2))));
    }

    private void comment() {
        if (manner == Manner.H2) {
            nestedComment();
            return;
        }
        int mark = at + 2;
        if (sql.startsWith("M!", mark)) {
            mark++;
        }
        if (!sql.startsWith("!", mark)) {
            skipBehind("*/", at + 2);
            return;
        }
        at = mark + 1;
        while (at < sql.length() && Character.isDigit(sql.charAt(at))) {
            at++;
        }
    }

    private void nestedComment() {
        int depth = 0;
        do {
            boolean begins = sql.startsWith("/*", at);
            boolean ends = sql.startsWith("*/", at);
            depth += begins ? 1 : ends ? -1 : 0;
            at += begins || ends ? 2 : 1;
        } while (depth > 0 && at < sql.length());
    }

    private void skipBehind(String mark, int from) {
        int end = sql.indexOf(mark, from);
        at = end < 0 ? sql.length() : end + mark.length();
    }

    /** Goes behind a quotation and gives what it holds. */
    private String quotation(char mark) {
        StringBuilder text = new StringBuilder();
        for (at++; at < sql.length(); at++) {
            char c = sql.charAt(at);
            if (c == '\\' && manner == Manner.MYSQL && mark != '`' && at + 1 < sql.length()) {
                at++;
            } else if (c == mark && (at + 1 == sql.length() || sql.charAt(at + 1) != mark)) {
                at++;
                return text.toString();
            } else if (c == mark) {
                at++;
            }
            text.append(sql.charAt(at));
        }
        return text.toString();
    }

    private void word() {
        int begin = at;
        while (at < sql.length() && isNamePart(sql.charAt(at))) {
            at++;
        }
        tokens.add(new Token(sql.substring(begin, at), false));
    }

    private int sign(char c) {
        tokens.add(new Token(String.valueOf(c), false));
        return at + 1;
    }

    private static boolean isNamePart(char c) {
        return Character.isUnicodeIdentifierPart(c) || c == '$' || Character.isSurrogate(c);
    }
}
