package org.sluice.sql.internal;

import java.util.ArrayList;
import java.util.List;

/** Brackets and commas in SQL text, but for those in quotations and comments. */
public final class Brackets {
    private Brackets() {}

    /** The index of the bracket that closes the one at {@code open}; {@code open} when none does. */
    public static int closing(String text, int open) {
        int depth = 0;
        int at = open;
        while (at < text.length()) {
            int end = Opaque.end(text, at);
            if (end > at) {
                at = end;
                continue;
            }
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at++;
        }
        return open;
    }

    /** The parts between the commas that stand outside of brackets, as they are; one when there is no comma. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Opaque.end(text, at);
            if (end > at) {
                at = end;
            } else if (text.charAt(at) == '(' && closing(text, at) > at) {
                at = closing(text, at);
            } else {
                if (text.charAt(at) == ',') {
                    parts.add(text.substring(start, at));
                    start = at + 1;
                }
                at++;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
