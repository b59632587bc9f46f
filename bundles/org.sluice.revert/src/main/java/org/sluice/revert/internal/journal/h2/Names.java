package org.sluice.revert.internal.journal.h2;

/** How H2 writes names. */
final class Names {
    /** A regular expression for a name as H2 writes it; those with letters beyond ASCII begin with {@code U&}. */
    static final String NAME = "(?:U&)?\"[^\"]*+(?:\"\"[^\"]*+)*+\"";

    private static final int HEX = 16;
    private static final int SHORT_ESCAPE = 4;
    private static final int LONG_ESCAPE = 6;

    private Names() {}

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name that H2 wrote. */
    static String unquote(String written) {
        boolean escaped = written.startsWith("U&");
        String name = written.substring(written.indexOf('"') + 1, written.length() - 1)
                .replace("\"\"", "\"");
        return escaped ? unescape(name) : name;
    }

    /** H2 writes a character as {@code \xxxx} or {@code \+xxxxxx}, and a backslash twice. */
    private static String unescape(String text) {
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                name.append(c);
            } else if (text.charAt(at) == '\\') {
                name.append(text.charAt(at++));
            } else {
                boolean wide = text.charAt(at) == '+';
                int from = wide ? at + 1 : at;
                at = from + (wide ? LONG_ESCAPE : SHORT_ESCAPE);
                name.appendCodePoint(Integer.parseInt(text.substring(from, at), HEX));
            }
        }
        return name.toString();
    }
}
