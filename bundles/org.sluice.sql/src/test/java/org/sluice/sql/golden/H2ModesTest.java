package org.sluice.sql.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;
import org.sluice.sql.KnownCatalog;
import org.sluice.sql.golden.GoldenFile.Reason;

/** H2 executes what the dialects tell, in its mode for each database; what it cannot take is listed with the reason. */
class H2ModesTest {
    private static final Map<String, String> MODES = Map.of(
            "db2", "DB2",
            "hypersonic", "HSQLDB",
            "mysql", "MySQL",
            "oracle", "Oracle",
            "sqlserver", "MSSQLServer");

    private final List<Reason> exceptions = GoldenFile.reasons("h2-refuses.txt");
    private final Set<Reason> used = new HashSet<>();
    private final List<String> surprises = new ArrayList<>();
    private int executed;
    private int refused;

    @Test
    void executesAllThatIsNotListed() throws SQLException {
        for (Map.Entry<String, String> mode : new TreeMap<>(MODES).entrySet()) {
            Dialect dialect = Dialects.named(mode.getKey()).orElseThrow();
            for (GoldenCase each : GoldenCases.all()) {
                try (Connection connection = foo(dialect, mode.getValue());
                        Statement statement = connection.createStatement()) {
                    execute(dialect, each, statement);
                }
            }
        }
        System.out.printf(
                "Executed in H2's modes: %d statements; refused for a listed reason: %d%n", executed, refused);

        assertThat(surprises)
                .as("refused without a reason, or executed in spite of one")
                .isEmpty();
        assertThat(exceptions.stream().filter(each -> !used.contains(each)))
                .as("lines for nothing")
                .isEmpty();
        assertThat(executed).isGreaterThan(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "a larger number, number_, 2",
        "a number becomes a text, number_, 2",
        "a number of the key becomes a text, id_, 1",
        "a text becomes a number, digits, 7",
        "a text becomes a long text, digits, 7",
        "not null, number_, 2",
        "widen a text of an index, state, a"
    })
    void aChangeOfTypeKeepsTheData(String name, String column, String value) throws SQLException {
        GoldenCase golden = GoldenCases.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> mode : MODES.entrySet()) {
            Dialect dialect = Dialects.named(mode.getKey()).orElseThrow();
            try (Connection connection = foo(dialect, mode.getValue());
                    Statement statement = connection.createStatement()) {
                execute(dialect, golden, statement);
                try (ResultSet row = statement.executeQuery("select %s from Foo".formatted(column))) {
                    row.next();
                    kept.add(row.getString(1));
                }
            }
        }

        assertThat(kept).hasSize(MODES.size()).containsOnly(value);
        assertThat(surprises).isEmpty();
    }

    private void execute(Dialect dialect, GoldenCase each, Statement statement) throws SQLException {
        for (String sql : each.told(dialect)) {
            execute(dialect.name(), each.name(), statement, sql);
        }
    }

    /** A database with the table that all cases know, made with the dialect's own words. */
    private static Connection foo(Dialect dialect, String mode) throws SQLException {
        Connection connection =
                DriverManager.getConnection("jdbc:h2:mem:;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MODE=" + mode);
        try (Statement statement = connection.createStatement()) {
            for (String portable : FooTable.statements()) {
                for (String sql : dialect.translate(portable, KnownCatalog.empty(dialect))) {
                    statement.execute(sql);
                }
            }
        }
        return connection;
    }

    private void execute(String dialect, String name, Statement statement, String sql) {
        List<Reason> listed = exceptions.stream()
                .filter(line -> line.dialects().contains(dialect) && (name + ": " + sql).matches(line.what()))
                .toList();
        used.addAll(listed);
        try {
            statement.execute(sql);
            executed++;
            if (!listed.isEmpty()) {
                surprises.add("%s, %s: H2 takes '%s'".formatted(dialect, name, sql));
            }
        } catch (SQLException e) {
            refused++;
            if (listed.isEmpty()) {
                surprises.add("%s, %s: %s: %s".formatted(dialect, name, sql, e.getMessage()));
            }
        }
    }
}
