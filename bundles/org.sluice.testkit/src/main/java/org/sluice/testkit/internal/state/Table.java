package org.sluice.testkit.internal.state;

import java.util.List;

/**
 * A table whose rows are compared.
 *
 * @param name as people know it
 * @param quoted as it is written in a statement
 * @param columns quoted, those that a star does not show among them
 */
record Table(String name, String quoted, List<String> columns) {
    Table {
        columns = List.copyOf(columns);
    }

    String select() {
        return "select " + String.join(", ", columns) + " from " + quoted;
    }
}
