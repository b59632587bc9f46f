package org.sluice.benchmarks;

import java.util.List;

/**
 * Five statements on the big table, of which the third fails. The second commits what the first has done, so that nobody who
 * rolls back gets the values back.
 */
final class FailingUpgrade {
    static final List<String> STATEMENTS = List.of(
            "update " + BigTable.NAME + " set status = status + 10",
            "alter table " + BigTable.NAME + " add column priority integer",
            "insert into Bench_Missing (id) values (1)",
            "alter table " + BigTable.NAME + " drop column remark",
            "create table Bench_Part (partId bigint not null primary key)");

    private FailingUpgrade() {}

    /** The statements as a script. */
    static String script() {
        return String.join(";\n", STATEMENTS) + ";\n";
    }
}
