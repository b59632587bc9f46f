package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** Runs with a journal on a database where orders have items, and nobody else is at work. */
@Timeout(60)
abstract class JournalContract {
    final GrantedLease lease = new GrantedLease();
    TestDatabase database;
    JournalRuns runs;

    abstract DatabaseServer server();

    abstract JournalDialect dialect();

    @BeforeEach
    void prepare() throws Exception {
        database = server().freshDatabase();
        runs = new JournalRuns(dialect());
        sql(
                "create table orders (id int not null primary key, note varchar(50))",
                "create table items (id int not null primary key, orderId int, "
                        + "constraint fk_items foreign key (orderId) references orders (id) on delete cascade)",
                "insert into orders values (1, 'first'), (2, 'second')",
                "insert into items values (10, 1), (20, 2)");
    }

    @AfterEach
    void drop() throws Exception {
        database.close();
    }

    Ticket ticket(long run) {
        return new Ticket(run, database.dataSource(), lease, Long.MAX_VALUE, Set::of);
    }

    static void execute(RevertibleRun run, String... statements) throws SQLException {
        try (Connection connection = run.dataSource().getConnection()) {
            execute(connection, statements);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, statements);
        }
    }

    List<String> ownTables() throws SQLException {
        return rows("select lower(table_name) from information_schema.tables "
                + "where lower(table_name) like 'sluice\\_%' and lower(table_schema) in ('public', '"
                + database.name() + "')");
    }

    List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            return rows(connection, sql);
        }
    }

    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        }
    }
}
