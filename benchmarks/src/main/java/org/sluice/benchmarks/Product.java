package org.sluice.benchmarks;

import java.nio.file.Path;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;

/** The databases, with what differs between their statements. */
enum Product {
    MARIADB("(select seq as n from seq_1_to_%d) numbers", "alter table %s modify %s %s not null", true) {
        @Override
        DatabaseServer server() {
            return TestServers.mariadb();
        }
    },
    H2("(select x as n from system_range(1, %d)) numbers", "alter table %s alter column %s set data type %s", false) {
        @Override
        DatabaseServer server() {
            return TestServers.h2(Path.of(System.getProperty("h2.folder", "target/h2")));
        }
    },
    POSTGRESQL("generate_series(1::bigint, %d) numbers(n)", "alter table %s alter column %s type %s", true) {
        @Override
        DatabaseServer server() {
            return TestServers.postgresql();
        }
    };

    private final String numbers;
    private final String changeOfType;
    private final boolean addsColumnsLightly;

    Product(String numbers, String changeOfType, boolean addsColumnsLightly) {
        this.numbers = numbers;
        this.changeOfType = changeOfType;
        this.addsColumnsLightly = addsColumnsLightly;
    }

    /** Where databases of this product are: the environment may name a server, see {@link TestServers}. */
    abstract DatabaseServer server();

    /** A relation with a column {@code n} that counts from 1. */
    String numbers(int count) {
        return numbers.formatted(count);
    }

    String changeOfType(String table, String column, String type) {
        return changeOfType.formatted(table, column, type);
    }

    /** Whether a column is added without another copy of the table. */
    boolean addsColumnsLightly() {
        return addsColumnsLightly;
    }
}
