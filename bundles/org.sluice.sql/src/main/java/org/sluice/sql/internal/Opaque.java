package org.sluice.sql.internal;

/** The parts of SQL text that say nothing to us: quotations and comments. */
public final class Opaque {
    private Opaque() {}

    /**
     * Where the quotation or comment ends that begins here.
     *
     * @return the index behind it, the text's length when it does not end; {@code at} when none begins here
     */
    public static int end(String sql, int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'', '"', '`' -> endOfQuotation(sql, at, c);
            case '-' -> sql.startsWith("--", at) ? behind(sql, "\n", at + 2) : at;
            case '/' -> sql.startsWith("/*", at) ? behind(sql, "*/", at + 2) : at;
            default -> at;
        };
    }

    /** Whether a text holds nothing but blanks and comments. */
    public static boolean isBlank(String sql) {
        int at = 0;
        while (at < sql.length()) {
            int end = end(sql, at);
            boolean comment = end > at && (sql.charAt(at) == '-' || sql.charAt(at) == '/');
            if (!comment && !Character.isWhitespace(sql.charAt(at))) {
                return false;
            }
            at = comment ? end : at + 1;
        }
        return true;
    }

    private static int endOfQuotation(String sql, int at, char quote) {
        int end = sql.indexOf(quote, at + 1);
        while (end >= 0 && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
            end = sql.indexOf(quote, end + 2);
        }
        return end < 0 ? sql.length() : end + 1;
    }

    private static int behind(String sql, String mark, int at) {
        int end = sql.indexOf(mark, at);
        return end < 0 ? sql.length() : end + mark.length();
    }
}
