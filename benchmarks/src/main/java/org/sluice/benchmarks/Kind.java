package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The kinds of upgrades whose price is measured. */
enum Kind {
    /** What a database does without touching rows. */
    LIGHT("light DDL on the big table", 1.1) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            List<String> statements = new ArrayList<>();
            if (product.addsColumnsLightly()) {
                statements.add(ALTER + "add column note varchar(75)");
            }
            statements.add(ALTER + "alter column status set default 1");
            return statements;
        }

        @Override
        List<String> back(Product product) {
            List<String> statements = new ArrayList<>();
            if (product.addsColumnsLightly()) {
                statements.add(ALTER + "drop column note");
            }
            statements.add(ALTER + "alter column status drop default");
            return statements;
        }
    },
    /** Light, too, but of a kind that needs a copy where there is a journal. */
    RENAME("rename of a column of the big table", 1.1) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            return List.of(rename(product, "remark", "remark2"));
        }

        @Override
        List<String> back(Product product) {
            return List.of(rename(product, "remark2", "remark"));
        }
    },
    /** A change that makes the database copy the table: one type and the other by turns. */
    COPYING("copying ALTER of the big table", 1.3) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            return List.of(product.changeOfType(BigTable.NAME, "amount", execution % 2 == 0 ? "bigint" : "integer"));
        }
    },
    /** A change of each row, but of no index. */
    UPDATE("UPDATE of each row of the big table", 1.6) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            return List.of("update " + BigTable.NAME + " set status = status + 1");
        }
    },
    /** A change of one row, which copies nothing where the database takes it back. */
    ROW("UPDATE of one row of the big table", 1.1) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            return List.of("update " + BigTable.NAME + " set status = status + 1 where orderId = 1");
        }
    },
    /** Many steps of one small statement each, in a schema that grows with them. */
    TINY("tiny steps", 2) {
        @Override
        List<String> statements(Product product, int execution, Settings settings) {
            List<String> statements = new ArrayList<>();
            for (int i = 0; i < settings.steps(); i++) {
                String table = "Tiny_" + i / 3;
                statements.add(
                        switch (i % 3) {
                            case 0 -> "create table " + table + " (id bigint not null primary key, name varchar(75))";
                            case 1 -> "alter table " + table + " add column amount integer";
                            default -> "insert into " + table + " (id, name, amount) values (1, 'one', 1)";
                        });
            }
            return statements;
        }
    };

    private static final String ALTER = "alter table " + BigTable.NAME + " ";

    private final String text;
    private final double target;

    Kind(String text, double target) {
        this.text = text;
        this.target = target;
    }

    /** The statements of the upgrade, a step each. */
    abstract List<String> statements(Product product, int execution, Settings settings);

    /** What has to be executed before the upgrade can be executed again. */
    List<String> back(Product product) {
        return List.of();
    }

    /** How many times as long an upgrade may take that can be taken back. */
    double target() {
        return target;
    }

    @Override
    public String toString() {
        return text;
    }

    private static String rename(Product product, String from, String to) {
        return product == Product.H2
                ? ALTER + "alter column " + from + " rename to " + to
                : ALTER + "rename column " + from + " to " + to;
    }
}
