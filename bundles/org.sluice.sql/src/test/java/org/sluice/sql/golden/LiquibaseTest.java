package org.sluice.sql.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import liquibase.change.Change;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;

/** Liquibase, which knows nothing of us, tells the same change in the same way; where it does not, a reason is checked in. */
class LiquibaseTest {
    private static final Map<String, String> ITS_NAMES = Map.of(
            "db2", "db2",
            "h2", "h2",
            "hypersonic", "hsqldb",
            "mariadb", "mariadb",
            "mysql", "mysql",
            "oracle", "oracle",
            "postgresql", "postgresql",
            "sqlserver", "mssql",
            "sybase", "sybase");

    @Test
    void tellsTheSameOrThereIsAReason() throws Exception {
        Set<String> reasons = reasons();
        Map<String, String> differences = new TreeMap<>();
        int compared = 0;
        for (String name : new TreeSet<>(ITS_NAMES.keySet())) {
            Dialect dialect = Dialects.named(name).orElseThrow();
            Map<String, List<Change>> changes = LiquibaseChanges.of(dialect);
            for (GoldenCase each : GoldenCases.all()) {
                List<Change> same = changes.getOrDefault(each.name(), List.of());
                if (!same.isEmpty()) {
                    compared++;
                    String ours = String.join("\n        ", normal(each.told(dialect)));
                    String theirs = String.join("\n        ", normal(liquibase(name, same)));
                    if (!ours.equals(theirs)) {
                        differences.put(
                                name + " | " + each.name(), "\n  ours: %s%n  theirs: %s%n".formatted(ours, theirs));
                    }
                }
            }
        }
        System.out.printf("Compared with Liquibase: %d cases, %d differ%n", compared, differences.size());

        Set<String> unlisted = new LinkedHashSet<>(differences.keySet());
        unlisted.removeAll(reasons);
        Set<String> stale = new LinkedHashSet<>(reasons);
        stale.removeAll(differences.keySet());
        assertThat(differences.entrySet().stream().filter(each -> unlisted.contains(each.getKey())))
                .as("differences without a reason")
                .isEmpty();
        assertThat(stale).as("reasons for what no longer differs").isEmpty();
        assertThat(compared).isEqualTo(ITS_NAMES.size() * 27);
    }

    /** What may differ, as {@code dialect | case}; a line names several of each. */
    private static Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        for (GoldenFile.Reason line : GoldenFile.reasons("liquibase-differs.txt")) {
            for (String dialect : line.dialects()) {
                for (String name : line.what().split(";", -1)) {
                    reasons.add(dialect + " | " + name.strip());
                }
            }
        }
        return reasons;
    }

    private static List<String> liquibase(String dialect, List<Change> changes) throws LiquibaseException {
        OfflineConnection connection =
                new OfflineConnection("offline:" + ITS_NAMES.get(dialect), new ClassLoaderResourceAccessor());
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
        List<String> statements = new ArrayList<>();
        for (Change change : changes) {
            for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
                statements.add(sql.toSql());
            }
        }
        return statements;
    }

    /** Statements without letter case, quotation of names, schema, blanks, and words that may be left out. */
    private static List<String> normal(List<String> statements) {
        return statements.stream()
                .map(sql -> sql.toLowerCase(Locale.ROOT)
                        .replaceAll("[\"`\\[\\]]", "")
                        .replaceAll("\\b(?:dbo|public)\\.", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\s*([(),])\\s*", "$1")
                        .replaceAll(";$", "")
                        .replaceAll("\\b(add|modify) column ", "$1 ")
                        .replaceAll("(alter column \\w+) set data type ", "$1 ")
                        .replaceAll("^(alter table \\w+ (?:add|modify))\\((.*)\\)$", "$1 $2")
                        .replaceAll("^(alter table \\w+ drop)\\((\\w+)\\)$", "$1 column $2")
                        .replaceAll("constraint (?:pk_\\w+|\\w+_pkey) primary key", "primary key")
                        .replaceAll("constraint df_\\w+ default", "default")
                        .replaceAll("\\binteger\\b", "int")
                        .replaceAll("using\\((.*)\\)$", "using $1")
                        .replaceAll("\\bn'", "'")
                        .strip())
                .map(LiquibaseTest::withoutNull)
                .toList();
    }

    /** A new column that says nothing is nullable. */
    private static String withoutNull(String sql) {
        return sql.matches("create table .*|alter table \\w+ add .*")
                ? sql.replaceAll("(?<!not|default)(?: |(?<=\\)))null(?=[,)]|$)", "")
                        .replaceAll("\\) default", ")default")
                : sql;
    }
}
