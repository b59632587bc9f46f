package org.sluice.revert.internal.journal.mariadb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The text of a definition, in which the default of a binary column stands as it is, whether it is text or not. */
final class RawText {
    private RawText() {}

    /** Writes literals that are no text as hexadecimal ones. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // one byte is one character here, and no byte of a longer character looks like a quote
            return repaired(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static String repaired(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 32);
        int at = 0;
        while (at < sql.length()) {
            int end = Opaque.end(sql, at);
            end = end > at ? end : plain(sql, at);
            String part = sql.substring(at, end);
            String decoded = new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            boolean isText = decoded.indexOf('\uFFFD') < 0;
            text.append(isText || !part.startsWith("'") ? decoded : hexadecimal(part));
            at = end;
        }
        return text.toString();
    }

    /** The index behind what is neither quoted nor a comment. */
    private static int plain(String sql, int at) {
        int end = at + 1;
        while (end < sql.length() && Opaque.end(sql, end) == end) {
            end++;
        }
        return end;
    }

    private static String hexadecimal(String literal) {
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\' || c == '\'') {
                i++;
                c = c == '\'' ? c : escaped(literal.charAt(i));
            }
            value.append(c);
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.ISO_8859_1);
        return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }

    private static char escaped(char c) {
        return switch (c) {
            case '0' -> '\0';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'Z' -> '\u001A';
            default -> c;
        };
    }
}
