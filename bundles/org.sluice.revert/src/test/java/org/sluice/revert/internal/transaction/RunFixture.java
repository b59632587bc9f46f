package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.itests.servers.TestDatabase;

/** A database with a small schema, and one run on it. */
final class RunFixture implements AutoCloseable {
    static final long RUN = 17;

    final TestDatabase database;
    final GrantingLease lease = new GrantingLease();
    final TransactionRuns runs = new TransactionRuns();
    final Ticket ticket;
    private final List<RevertibleRun> begun = new ArrayList<>();

    /** Makes the schema, whatever was there before. The database stays the caller's. */
    RunFixture(TestDatabase database) throws SQLException {
        this.database = database;
        this.ticket = new Ticket(RUN, database.dataSource(), lease, Long.MAX_VALUE, List::of);
        direct("drop schema public cascade; create schema public");
        direct("create table Foo (id integer not null primary key, name varchar(75))");
        direct("insert into Foo values (1, 'a'), (2, 'b'), (3, 'c')");
        direct("create table Numbered (id bigint generated always as identity, n serial, name text)");
        direct("insert into Numbered (name) values ('a'), ('b')");
    }

    RevertibleRun begin() throws SQLException {
        return begin(ticket);
    }

    RevertibleRun begin(Ticket other) throws SQLException {
        RevertibleRun run = runs.begin(other);
        begun.add(run);
        return run;
    }

    /** Executes past the run. */
    void direct(String sql) throws SQLException {
        execute(database.dataSource(), sql);
    }

    List<String> directRows(String sql) throws SQLException {
        return rows(database.dataSource(), sql);
    }

    /** All that must be as before: tables, columns, rows, and the values of sequences. */
    List<String> fingerprint() throws SQLException {
        List<String> print = new ArrayList<>(directRows("select table_name || ' ' || column_name || ' ' || data_type"
                + " from information_schema.columns where table_schema = 'public' order by 1"));
        print.addAll(directRows("select f::text from Foo f order by 1"));
        print.addAll(directRows("select n::text from Numbered n order by 1"));
        print.addAll(directRows("select last_value || ' ' || is_called || log_cnt from Numbered_id_seq"));
        print.addAll(directRows("select last_value || ' ' || is_called || log_cnt from Numbered_n_seq"));
        return print;
    }

    static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> rows(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return rows(connection, sql);
        }
    }

    static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        begun.forEach(RevertibleRun::close);
    }
}
