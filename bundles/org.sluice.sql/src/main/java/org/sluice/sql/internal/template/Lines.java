package org.sluice.sql.internal.template;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sluice.sql.SqlSyntaxException;
import org.sluice.sql.SqlTemplate;

/** The lines of a script and of all that it includes, without template comments. */
final class Lines {
    private static final String INCLUDE = "@include ";

    private final SqlTemplate.Includes includes;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();

    private Lines(SqlTemplate.Includes includes) {
        this.includes = includes;
    }

    static List<Line> read(String file, String text, SqlTemplate.Includes includes)
            throws IOException, SqlSyntaxException {
        Lines all = new Lines(includes);
        all.add(file, text);
        return List.copyOf(all.lines);
    }

    private void add(String file, String text) throws IOException, SqlSyntaxException {
        open.push(file);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.strip();
            if (bare.startsWith(INCLUDE)) {
                include(bare.substring(INCLUDE.length()).strip(), new Line(bare, file, number));
            } else if (!bare.startsWith("##")) {
                lines.add(new Line(line, file, number));
            }
        }
        open.pop();
    }

    private void include(String name, Line line) throws IOException, SqlSyntaxException {
        String file = name.endsWith(";") ? name.substring(0, name.length() - 1).strip() : name;
        if (open.contains(file)) {
            throw new SqlSyntaxException("Cannot read %s: '%s' includes itself, by way of %s."
                    .formatted(line, file, String.join(", ", open)));
        }
        Optional<String> text = includes.find(file);
        if (text.isEmpty()) {
            throw new SqlSyntaxException(
                    "Cannot read %s: it includes '%s', and there is no such file. Add the file to the module, or take the line '%s' away."
                            .formatted(line, file, line.text()));
        }
        add(file, text.get());
    }
}
