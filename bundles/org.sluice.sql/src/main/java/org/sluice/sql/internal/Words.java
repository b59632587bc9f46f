package org.sluice.sql.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.sql.SqlSyntaxException;

/**
 * Tells the words, values and functions of a portable text in a database's SQL. Quotations and comments stay as they are,
 * but for the literal that stands for the first of January 1970.
 */
final class Words {
    private static final String EPOCH = "'01/01/1970'";

    /** What may stand before a word that is a token; a name such as {@code t.DATE} is none. */
    private static final String BEFORE_A_WORD = " \t\r\n(,=<>";

    /** The types that portable SQL knows; a database that has no word for one of them does not have the type. */
    private static final Set<String> TYPES =
            Set.of("BIGDECIMAL", "BLOB", "BOOLEAN", "DATE", "DOUBLE", "INTEGER", "LONG", "SBLOB", "STRING", "TEXT");

    private final String dialect;
    private final Syntax syntax;

    Words(String dialect, Syntax syntax) {
        this.dialect = dialect;
        this.syntax = syntax;
    }

    String translate(String portable) throws SqlSyntaxException {
        StringBuilder sql = new StringBuilder(portable.length() + 32);
        int at = 0;
        while (at < portable.length()) {
            int end = Opaque.end(portable, at);
            if (end > at) {
                String text = portable.substring(at, end);
                sql.append(text.equals(EPOCH) ? syntax.epoch() : text);
            } else if (portable.startsWith("[$", at) && portable.indexOf("$]", at) > 0) {
                end = portable.indexOf("$]", at) + 2;
                sql.append(value(portable.substring(at + 2, end - 2)));
            } else if (Character.isJavaIdentifierStart(portable.charAt(at))) {
                end = word(portable, at, sql);
            } else {
                end = at + 1;
                sql.append(portable.charAt(at));
            }
            at = end;
        }
        return sql.toString();
    }

    /** The value in brackets, {@code NAME} or {@code FUNCTION:argument}. */
    private String value(String text) throws SqlSyntaxException {
        int colon = text.indexOf(':');
        Optional<String> value = Optional.ofNullable(syntax.values().get(text));
        if (colon > 0) {
            FunctionSyntax function = syntax.functions().get(text.substring(0, colon));
            value = Optional.ofNullable(function).map(known -> known.call(List.of(text.substring(colon + 1))));
        }
        return value.orElseThrow(() ->
                new SqlSyntaxException("The token '[$%s$]' is not known. Known are %s, and COLUMN_LENGTH with a number."
                        .formatted(
                                text,
                                String.join(", ", new TreeSet<>(syntax.values().keySet())))));
    }

    /** Appends the word that begins here, or the call that it begins, and returns the index behind it. */
    private int word(String portable, int at, StringBuilder sql) throws SqlSyntaxException {
        int end = at;
        while (end < portable.length() && Character.isJavaIdentifierPart(portable.charAt(end))) {
            end++;
        }
        String word = portable.substring(at, end);
        FunctionSyntax function = syntax.functions().get(word);
        if (function != null && end < portable.length() && portable.charAt(end) == '(') {
            int close = Brackets.closing(portable, end);
            if (close > end) {
                sql.append(function.call(arguments(portable.substring(end + 1, close))));
                return close + 1;
            }
        }
        boolean alone = at == 0 || BEFORE_A_WORD.indexOf(portable.charAt(at - 1)) >= 0;
        sql.append(alone ? told(word) : word);
        return end;
    }

    private String told(String word) throws SqlSyntaxException {
        String told = syntax.words().get(word);
        if (told == null && TYPES.contains(word)) {
            throw new SqlSyntaxException(
                    "The database '%s' has no type '%s'. Use another type there, or a script of its own."
                            .formatted(dialect, word));
        }
        return told == null ? word : told;
    }

    private List<String> arguments(String text) throws SqlSyntaxException {
        List<String> arguments = new ArrayList<>();
        for (String argument : Brackets.parts(text)) {
            arguments.add(translate(argument.strip()));
        }
        return arguments;
    }
}
