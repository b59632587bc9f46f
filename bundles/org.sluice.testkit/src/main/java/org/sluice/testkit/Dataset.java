package org.sluice.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.SqlWork;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/**
 * What an upgrade finds in the database. Immutable.
 *
 * <pre>{@code
 * Dataset.sql("create table Orders_Item (itemId LONG not null primary key, name VARCHAR(75) null);"
 *                 + "insert into Orders_Item (itemId, name) values (1, 'Rope');")
 *         .released("com.acme.orders", "1.0.0");
 * }</pre>
 *
 * @param work makes tables and rows, in order, each on a connection in auto-commit mode
 * @param releases the recorded versions, by module
 */
public record Dataset(List<SqlWork> work, Map<String, String> releases) {
    /** Nothing at all: the upgrade is a first installation. */
    public static final Dataset EMPTY = new Dataset(List.of(), Map.of());

    public Dataset {
        work = List.copyOf(work);
        releases = Map.copyOf(releases);
    }

    /** Statements in portable SQL, as in {@code META-INF/sql/tables.sql}, a semicolon behind each. */
    public static Dataset sql(String script) {
        return EMPTY.and(connection -> {
            for (TemplateStatement statement : SqlTemplate.read("dataset", script)) {
                PortableSql.on(connection).execute(statement);
            }
        });
    }

    /** This dataset, and what the work adds to it. */
    public Dataset and(SqlWork more) {
        List<SqlWork> all = new ArrayList<>(work);
        all.add(more);
        return new Dataset(all, releases);
    }

    /** This dataset with a module's recorded version. */
    public Dataset released(String module, String version) {
        Map<String, String> all = new LinkedHashMap<>(releases);
        all.put(module, version);
        return new Dataset(work, all);
    }

    /** Fills an empty database. */
    public void makeIn(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (SqlWork each : work) {
                each.execute(connection);
            }
        }
        ReleaseStore store = new ReleaseStore(dataSource);
        store.readAll(); // makes the table
        releases.forEach((module, version) -> store.insert(new ModuleName(module), version, 1, ReleaseRecord.GOOD));
    }
}
