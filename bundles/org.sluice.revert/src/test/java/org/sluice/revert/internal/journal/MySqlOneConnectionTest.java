package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

@Tag("mysql")
class MySqlOneConnectionTest extends OneConnectionContract {
    @Override
    DatabaseServer server() {
        return TestServers.mysql();
    }

    @Override
    JournalDialect dialect() {
        return MariaDbJournal.ofMySql();
    }

    @Override
    String[] changesOfSession() {
        return new String[] {
            "set sql_mode = 'ANSI', foreign_key_checks = 0",
            "set session transaction isolation level serializable",
            "set @mine = 5",
            "create temporary table passing (id int)"
        };
    }

    @Override
    String session() {
        return "select @@sql_mode, @@foreign_key_checks, @@transaction_isolation, @mine";
    }

    @Override
    String waitBriefly() {
        return "set innodb_lock_wait_timeout = 1";
    }

    @Override
    String waitLong() {
        return "set innodb_lock_wait_timeout = 30";
    }

    @Override
    boolean isWaiting() throws SQLException {
        return !rows("select trx_id from information_schema.innodb_trx t join information_schema.processlist p"
                        + " on p.id = t.trx_mysql_thread_id where p.db = '" + database.name()
                        + "' and trx_state = 'LOCK WAIT'")
                .isEmpty();
    }

    @Override
    String sleep() {
        return "select 1 from dual where sleep(600)";
    }

    @Override
    boolean isSleeping() throws SQLException {
        return !rows("select id from information_schema.processlist where db = '" + database.name()
                        + "' and info = 'select 1 from dual where sleep(600)'")
                .isEmpty();
    }
}
