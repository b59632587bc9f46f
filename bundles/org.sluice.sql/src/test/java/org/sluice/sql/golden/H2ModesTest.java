package org.sluice.sql.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
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
                execute(dialect, mode.getValue(), each);
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

    private void execute(Dialect dialect, String mode, GoldenCase each) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:mem:;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MODE=" + mode);
                Statement statement = connection.createStatement()) {
            for (String portable : FooTable.statements()) {
                for (String sql : dialect.translate(portable, KnownCatalog.empty(dialect))) {
                    statement.execute(sql);
                }
            }
            for (String sql : each.told(dialect)) {
                execute(dialect.name(), each.name(), statement, sql);
            }
        }
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
