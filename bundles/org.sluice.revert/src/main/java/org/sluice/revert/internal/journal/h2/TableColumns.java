package org.sluice.revert.internal.journal.h2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns in a statement that makes a table, as H2 writes it. */
record TableColumns(List<Column> columns) {
    private static final Pattern COLUMN = Pattern.compile("\\s*(" + Names.NAME + ")(.*)", Pattern.DOTALL);

    TableColumns {
        columns = List.copyOf(columns);
    }

    /** @param definition what stands behind the name, without statistics and next values */
    record Column(String name, String definition) {
        private static Column of(String text) {
            Matcher matcher = COLUMN.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalStateException("Cannot read the column '" + text
                        + "'. Expected its name in quotes first. Report this column and the version of H2.");
            }
            String definition = Generators.withoutNext(Fingerprint.lasting(matcher.group(2)));
            return new Column(Names.unquote(matcher.group(1)), definition.strip());
        }
    }

    static TableColumns of(String create) {
        List<Column> columns = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < create.length(); at++) {
            char c = create.charAt(at);
            if (c == '"' || c == '\'') {
                at = create.indexOf(c, at + 1); // one that stands twice for itself begins the next quotation
            } else if (c == '(' && ++depth == 1) {
                start = at + 1;
            } else if ((c == ',' && depth == 1) || (c == ')' && depth-- == 1)) {
                columns.add(Column.of(create.substring(start, at)));
                start = at + 1;
            }
        }
        return new TableColumns(columns);
    }

    /** The column that has this name in one case or another; empty when there are several. */
    Optional<Column> find(String name) {
        List<Column> found = columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
