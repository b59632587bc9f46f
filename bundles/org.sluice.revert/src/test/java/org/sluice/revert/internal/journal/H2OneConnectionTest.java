package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.h2.H2Journal;

class H2OneConnectionTest extends OneConnectionContract {
    @Override
    DatabaseServer server() {
        return TestServers.h2();
    }

    @Override
    JournalDialect dialect() {
        return new H2Journal();
    }

    @Override
    String[] changesOfSession() {
        return new String[] {
            "set lock_timeout 12345",
            "set query_timeout 60000",
            "set time zone '5'",
            "create local temporary table passing (id int)"
        };
    }

    @Override
    String session() {
        return "select lock_timeout(), (select listagg(setting_name || setting_value) within group (order by setting_name)"
                + " from information_schema.settings where setting_name in ('QUERY_TIMEOUT', 'TIME ZONE')),"
                + " (select count(*) from information_schema.tables where table_type = 'LOCAL TEMPORARY')";
    }

    @Override
    String waitBriefly() {
        return "set lock_timeout 100";
    }

    @Override
    String waitLong() {
        return "set lock_timeout 30000";
    }

    @Override
    boolean isWaiting() throws SQLException {
        return !rows("select session_id from information_schema.sessions where blocker_id is not null")
                .isEmpty();
    }

    @Override
    void breakOff(Connection physical) throws SQLException {
        physical.close();
    }

    @Override
    String sleep() {
        return "select count(*) from system_range(1, 1000000), system_range(1, 1000000)";
    }

    @Override
    boolean isSleeping() throws SQLException {
        return !rows("select session_id from information_schema.sessions where executing_statement like '%system_range%'"
                        + " and session_id <> session_id()")
                .isEmpty();
    }
}
