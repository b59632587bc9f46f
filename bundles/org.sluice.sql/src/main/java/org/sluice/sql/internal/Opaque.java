package org.sluice.sql.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of SQL text that say nothing to us: quotations and comments.
 *
 * <p>A quotation ends at its mark, which stands twice inside of it, as the standard has it; {@code $$text$$} and {@code
 * $tag$text$tag$} are quotations too.
 */
public final class Opaque {
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[A-Za-z_][A-Za-z_0-9]*)?\\$");

    private Opaque() {}

    /**
     * Where the quotation or comment ends that begins here.
     *
     * @return the index behind it, the text's length when it does not end; {@code at} when none begins here
     */
    public static int end(String sql, int at) {
        int end = endOrNone(sql, at);
        return end < 0 ? sql.length() : end;
    }

    /** Whether a quotation or comment begins here and never ends. A comment to the end of a line ends with the text. */
    public static boolean isUnterminated(String sql, int at) {
        return endOrNone(sql, at) < 0 && !sql.startsWith("--", at);
    }

    /** The index behind the quotation or comment that begins here; -1 when it does not end. */
    private static int endOrNone(String sql, int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'', '"', '`' -> endOfQuotation(sql, at, c);
            case '-' -> sql.startsWith("--", at) ? behind(sql, "\n", at + 2) : at;
            case '/' -> sql.startsWith("/*", at) ? behind(sql, "*/", at + 2) : at;
            case '$' -> endOfDollarQuotation(sql, at);
            default -> at;
        };
    }

    /** A text without the blanks and comments before its first word; empty when it holds nothing else. */
    public static String withoutLeadingComments(String sql) {
        int at = 0;
        while (at < sql.length()) {
            int end = end(sql, at);
            boolean comment = end > at && (sql.charAt(at) == '-' || sql.charAt(at) == '/');
            if (!comment && !Character.isWhitespace(sql.charAt(at))) {
                return sql.substring(at);
            }
            at = comment ? end : at + 1;
        }
        return "";
    }

    private static int endOfQuotation(String sql, int at, char quote) {
        int end = sql.indexOf(quote, at + 1);
        while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
            end = sql.indexOf(quote, end + 2);
        }
        return end < 0 ? end : end + 1;
    }

    /** A dollar inside of a name or behind a square bracket, as in {@code [$TRUE$]}, begins no quotation. */
    private static int endOfDollarQuotation(String sql, int at) {
        boolean free = at == 0 || (sql.charAt(at - 1) != '[' && !Character.isJavaIdentifierPart(sql.charAt(at - 1)));
        Matcher mark = DOLLARS.matcher(sql).region(at, sql.length());
        return free && mark.lookingAt() ? behind(sql, mark.group(), mark.end()) : at;
    }

    private static int behind(String sql, String mark, int at) {
        int end = sql.indexOf(mark, at);
        return end < 0 ? end : end + mark.length();
    }
}
