package org.sluice.itests.crash;

import org.sluice.api.spi.SqlWork;

/** A trigger that writes each change of a table into a log, as each database has it. */
final class Triggers {
    private Triggers() {}

    static SqlWork on(String table, Product product) {
        String name = name(table);
        return switch (product) {
            case H2 ->
                Steps.made("create trigger %s after update on %s for each row call '%s'"
                        .formatted(name, table, LogTrigger.class.getName()));
            case MARIADB, MYSQL ->
                Steps.made(("create trigger %s after update on %s for each row "
                                + "insert into Shop_Log (text_) values ('changed')")
                        .formatted(name, table));
            case POSTGRESQL ->
                Steps.made(
                        "create or replace function note_change() returns trigger language plpgsql as $$ begin "
                                + "insert into Shop_Log (text_) values ('changed'); return new; end $$",
                        "create trigger %s after update on %s for each row execute function note_change()"
                                .formatted(name, table));
        };
    }

    static SqlWork drop(String table, Product product) {
        String of = product == Product.POSTGRESQL ? " on " + table : "";
        return Steps.made("drop trigger " + name(table) + of);
    }

    private static String name(String table) {
        return "TR_" + table;
    }
}
