package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Map;

/** MariaDB. */
record MariaDbFlavour() implements Flavour {
    private static final Session SESSION = Session.of(
            "IGNORE_BAD_TABLE_OPTIONS,",
            Map.of(
                    "check_constraint_checks", "0",
                    "innodb_strict_mode", "0",
                    "system_versioning_alter_history", "KEEP",
                    "max_statement_time", "0",
                    "tx_isolation", "'REPEATABLE-READ'",
                    "tx_read_only", "0"),
            // before 10.8 it belongs to the server, and SHOW CREATE TABLE says all that such a server would add
            Map.of("explicit_defaults_for_timestamp", "1"));

    @Override
    public Session session() {
        return SESSION;
    }

    @Override
    public String client(String charset) {
        return charset;
    }

    /** One statement, because a driver closes a connection whose character set it sees changing. */
    @Override
    public String around(Context context, String removal, String creation) {
        String back = "SET SESSION " + SESSION.context() + ";";
        return "BEGIN NOT ATOMIC\n"
                + "DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN " + back + " RESIGNAL; END;\n"
                + "EXECUTE IMMEDIATE " + Names.literal(removal) + ";\n"
                + "SET SESSION " + context.settings() + ";\n"
                + "EXECUTE IMMEDIATE " + Names.literal(creation) + ";\n"
                + back + "\nEND";
    }

    @Override
    public TableText repeatable(TableText definition) {
        return definition;
    }

    @Override
    public void executeBriefly(Db db, String sql) throws SQLException {
        db.execute("SET STATEMENT lock_wait_timeout=1 FOR " + sql);
    }

    @Override
    public String isStored() {
        return "(is_generated = 'NEVER' OR generation_expression IN ('ROW START', 'ROW END'))";
    }

    @Override
    public String ifExists() {
        return "IF EXISTS ";
    }

    @Override
    public boolean hasAria() {
        return true;
    }

    @Override
    public String keyOfCopies() {
        return "";
    }

    @Override
    public boolean sharesNamesOfChecks() {
        return false;
    }

    @Override
    public boolean endedTransaction(Db db, SQLException failure) throws SQLException {
        return db.first("SELECT @@in_transaction", row -> row.getInt(1) == 0).orElse(true);
    }

    @Override
    public String remark() {
        return "";
    }
}
