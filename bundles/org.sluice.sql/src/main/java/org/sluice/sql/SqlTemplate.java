package org.sluice.sql;

import java.util.ArrayList;
import java.util.List;
import org.sluice.sql.internal.Opaque;

/** Splits a script into its statements. */
public final class SqlTemplate {
    private static final String COMMIT = "COMMIT_TRANSACTION";

    private SqlTemplate() {}

    /**
     * The statements of a script, in order, without their semicolons and the comments before them. A statement ends at a
     * semicolon at the end of a line, if that is neither in a quotation nor in a comment. Lines that begin with {@code ##}
     * and the statement {@code COMMIT_TRANSACTION} are left out.
     */
    public static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        String text = withoutTemplateComments(script);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Opaque.end(text, at);
            if (end > at) {
                at = end;
            } else if (text.charAt(at) == ';' && endsLine(text, at + 1)) {
                add(statements, text.substring(start, at));
                start = ++at;
            } else {
                at++;
            }
        }
        add(statements, text.substring(start));
        return List.copyOf(statements);
    }

    private static String withoutTemplateComments(String script) {
        StringBuilder text = new StringBuilder();
        script.lines().filter(line -> !line.stripLeading().startsWith("##")).forEach(line -> text.append(line)
                .append('\n'));
        return text.toString();
    }

    private static boolean endsLine(String text, int at) {
        int end = text.indexOf('\n', at);
        String rest = end < 0 ? text.substring(at) : text.substring(at, end);
        return rest.isBlank() || rest.stripLeading().startsWith("--");
    }

    private static void add(List<String> statements, String text) {
        String statement = Opaque.withoutLeadingComments(text).strip();
        if (!statement.isEmpty() && !statement.equals(COMMIT)) {
            statements.add(statement);
        }
    }
}
