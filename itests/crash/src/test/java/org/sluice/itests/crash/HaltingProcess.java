package org.sluice.itests.crash;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/** A process that executes the upgrade of a scenario and is halted at one of its statements, with nothing closed. */
final class HaltingProcess {
    /** The exit code of a process that was halted. */
    static final int HALTED = 9;

    private HaltingProcess() {}

    /**
     * Executes it.
     *
     * @param arguments product, URL, user, password, scenario, number of the statement, and whether before it or after
     */
    public static void main(String[] arguments) throws Exception {
        Product product = Product.valueOf(arguments[0]);
        Scenario scenario = Scenarios.all(product).stream()
                .filter(each -> each.name().equals(arguments[4]))
                .findFirst()
                .orElseThrow();
        StatementObserver halt = new Halt(Integer.parseInt(arguments[5]), Boolean.parseBoolean(arguments[6]));
        DataSource database = database(product, arguments[1], arguments[2], arguments[3]);
        scenario.upgrade().executeOn(Tracing.dataSource(database, halt));
    }

    private static DataSource database(Product product, String url, String user, String password) throws SQLException {
        return switch (product) {
            case H2 -> {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL(url);
                source.setUser(user);
                source.setPassword(password);
                yield source;
            }
            case MARIADB, MYSQL -> {
                MariaDbDataSource source = new MariaDbDataSource(url);
                source.setUser(user);
                source.setPassword(password);
                yield source;
            }
            case POSTGRESQL -> {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setUrl(url);
                source.setUser(user);
                source.setPassword(password);
                yield source;
            }
        };
    }

    /** Counts the statements of all connections: of the steps, the journal, the lease, and what is recorded of runs. */
    private static final class Halt implements StatementObserver {
        private final int number;
        private final boolean before;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();

        private Halt(int number, boolean before) {
            this.number = number;
            this.before = before;
        }

        @Override
        public void before(String sql) {
            if (begun.incrementAndGet() == number && before) {
                Runtime.getRuntime().halt(HALTED);
            }
        }

        @Override
        public void finished(String sql, long updateCount) {
            ended();
        }

        @Override
        public void failed(String sql, SQLException failure) {
            ended();
        }

        private void ended() {
            if (ended.incrementAndGet() == number && !before) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }
}
