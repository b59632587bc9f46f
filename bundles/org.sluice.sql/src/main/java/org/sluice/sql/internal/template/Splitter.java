package org.sluice.sql.internal.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sluice.sql.SqlSyntaxException;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;
import org.sluice.sql.internal.Opaque;

/**
 * Finds where the statements of a script end: at a semicolon that ends its line and stands in no quotation, comment or
 * body of a routine, at a line that says {@code go} or {@code /}, or at the delimiter that the script has chosen.
 */
public final class Splitter {
    private static final String COMMIT = "COMMIT_TRANSACTION";
    private static final String DELIMITER = "delimiter ";

    private final List<Line> lines;
    private final String text;
    private final List<TemplateStatement> statements = new ArrayList<>();
    private String delimiter = ";";
    private Body body = new Body();
    private int start;
    private int at;

    private Splitter(List<Line> lines) {
        this.lines = lines;
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.text()).append('\n'));
        this.text = all.toString();
    }

    public static List<TemplateStatement> split(String file, String text, SqlTemplate.Includes includes)
            throws IOException, SqlSyntaxException {
        Splitter splitter = new Splitter(Lines.read(file, text, includes));
        splitter.split();
        return List.copyOf(splitter.statements);
    }

    private void split() throws SqlSyntaxException {
        while (at < text.length()) {
            if (!beginsLine() || !isCommand()) {
                step();
            }
        }
        if (body.isOpen()) {
            throw unterminated("the body of a routine", bareStart());
        }
        end(text.length(), text.length());
    }

    private void step() throws SqlSyntaxException {
        if (Opaque.isUnterminated(text, at)) {
            throw unterminated(text.charAt(at) == '/' ? "a comment" : "a quotation", at);
        }
        int end = Opaque.end(text, at);
        if (end > at) {
            if ("-/".indexOf(text.charAt(at)) < 0) {
                body.quotation();
            }
            at = end;
        } else if (text.startsWith(delimiter, at) && !holdsBack() && endsLine(at + delimiter.length())) {
            end(at, at + delimiter.length());
        } else if (Character.isJavaIdentifierStart(text.charAt(at))) {
            int word = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            body.word(text.substring(word, at));
        } else {
            body.mark(text.charAt(at));
            at++;
        }
    }

    /** A chosen delimiter ends even the body of a routine: that is what it is chosen for. */
    private boolean holdsBack() {
        return delimiter.equals(";") && body.isOpen();
    }

    private boolean beginsLine() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Takes a line that is no SQL: it ends a statement, or chooses a delimiter. */
    private boolean isCommand() {
        int next = text.indexOf('\n', at) + 1;
        String line = text.substring(at, next).strip().toLowerCase(Locale.ROOT);
        if (line.equals("go") || line.equals("/")) {
            end(at, next);
            return true;
        }
        if (line.startsWith(DELIMITER)) {
            end(at, next);
            delimiter = line.substring(DELIMITER.length()).strip();
            return true;
        }
        return false;
    }

    private boolean endsLine(int from) {
        String rest = text.substring(from, text.indexOf('\n', from)).stripLeading();
        return rest.isEmpty() || rest.startsWith("--");
    }

    private void end(int end, int next) {
        String statement =
                Opaque.withoutLeadingComments(text.substring(start, end)).strip();
        if (!statement.isEmpty() && !statement.equals(COMMIT)) {
            Line line = line(bareStart());
            statements.add(new TemplateStatement(statement, line.file(), line.number()));
        }
        start = next;
        at = next;
        body = new Body();
    }

    /** Where the statement's first word stands, behind the comments before it. */
    private int bareStart() {
        String rest = text.substring(start);
        return text.length() - Opaque.withoutLeadingComments(rest).length();
    }

    private Line line(int position) {
        long breaks = text.substring(0, Math.min(position, text.length() - 1))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return lines.get((int) breaks);
    }

    private SqlSyntaxException unterminated(String what, int position) {
        Line first = line(bareStart());
        String statement = text.substring(Math.min(bareStart(), text.length()))
                .lines()
                .findFirst()
                .orElse("");
        return new SqlSyntaxException(
                "Cannot read the statement in %s: %s that begins in %s never ends. The statement begins with: %s"
                        .formatted(first, what, line(position), statement.strip()));
    }
}
