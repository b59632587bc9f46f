package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Map;

/** MySQL from 8.0.23, which has invisible columns; from 8.0 a change of the schema is done wholly or not at all. */
record MySqlFlavour() implements Flavour {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private static final Session SESSION = Session.of(
            "",
            Map.of(
                    "max_execution_time", "0",
                    "transaction_isolation", "'REPEATABLE-READ'",
                    "transaction_read_only", "0",
                    // else the size of a table may be one of yesterday
                    "information_schema_stats_expiry", "0"),
            Map.of(
                    "explicit_defaults_for_timestamp", "1",
                    "innodb_strict_mode", "0",
                    "sql_require_primary_key", "0",
                    "sql_generate_invisible_primary_key", "0",
                    "show_gipk_in_create_table_and_information_schema", "1",
                    "restrict_fk_on_non_standard_key", "0"));

    @Override
    public Session session() {
        return SESSION;
    }

    /** There is no statement that makes an object from a text in another character set than the session's. */
    @Override
    public String client(String charset) {
        return Session.CHARSET;
    }

    @Override
    public String around(Context context, String removal, String creation) {
        return new Framed(removal, context.settings(), creation).text();
    }

    @Override
    public TableText repeatable(TableText definition) {
        return new TableText(
                definition.head(),
                definition.items().stream().map(Inherited::without).toList(),
                definition.tail());
    }

    @Override
    public void executeBriefly(Db db, String sql) throws SQLException {
        db.execute("SET SESSION lock_wait_timeout=1");
        db.executeAndSet(sql, "lock_wait_timeout=" + Session.LOCK_WAIT);
    }

    @Override
    public String isStored() {
        return "generation_expression = ''";
    }

    @Override
    public String ifExists() {
        return "";
    }

    @Override
    public boolean hasAria() {
        return false;
    }

    /** A server may want a key of each table, and group replication always does. */
    @Override
    public String keyOfCopies() {
        return ", Sluice_row BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY INVISIBLE";
    }

    @Override
    public boolean sharesNamesOfChecks() {
        return true;
    }

    @Override
    public boolean endedTransaction(Db db, SQLException failure) throws SQLException {
        return failure.getErrorCode() != LOCK_WAIT_TIMEOUT
                || db.first("SELECT @@innodb_rollback_on_timeout", row -> row.getBoolean(1))
                        .orElse(true);
    }

    @Override
    public String remark() {
        return "That an upgrade on MySQL is taken back was tried by hand on version 9.7, and is not tested with each build of"
                + " Sluice. Try it on a copy of the database first, and take a backup.";
    }
}
