package org.sluice.sql.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the changes of one table into one statement, and the statements that must stand before and behind it. */
public final class AlterTable {
    private final String table;
    private final List<String> before = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    public AlterTable(String table) {
        this.table = table;
    }

    /** A statement of its own that is executed first. */
    public void before(String statement) {
        before.add(statement);
    }

    /** A clause of the one statement. */
    public void clause(String clause) {
        clauses.add(clause);
    }

    /** A statement of its own that is executed last. */
    public void after(String statement) {
        after.add(statement);
    }

    /** All statements in order; the clauses are separated as the database wants it. */
    public List<String> statements(String separator) {
        Stream<String> alter = clauses.isEmpty()
                ? Stream.empty()
                : Stream.of("alter table " + table + " " + String.join(separator, clauses));
        return Stream.of(before.stream(), alter, after.stream())
                .flatMap(statements -> statements)
                .toList();
    }
}
