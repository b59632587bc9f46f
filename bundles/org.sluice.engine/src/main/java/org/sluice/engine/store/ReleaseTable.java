package org.sluice.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/** The table {@code Release_} itself: makes it where it is missing, and knows how long a name may be. */
final class ReleaseTable {
    static final String NAME = "Release_";
    private static final String SCRIPT = "release-table.sql";

    private ReleaseTable() {}

    static boolean exists(Connection connection) throws SQLException {
        return Catalog.of(connection).hasTable(NAME);
    }

    /** Makes the table as Liferay has it, so that either can go on where the other stopped. */
    static void create(Connection connection) throws SQLException {
        PortableSql sql = PortableSql.on(connection);
        for (TemplateStatement statement : SqlTemplate.read(SCRIPT, ddl())) {
            sql.execute(statement);
        }
    }

    /** The length of the shorter of the columns that hold a module's name and version; empty when there is no limit. */
    static OptionalInt limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none =
                        statement.executeQuery("select servletContextName, schemaVersion from Release_ where 1 = 0")) {
            int name = none.getMetaData().getPrecision(1);
            int version = none.getMetaData().getPrecision(2);
            return name > 0 && version > 0 ? OptionalInt.of(Math.min(name, version)) : OptionalInt.empty();
        }
    }

    private static String ddl() {
        try (InputStream in = ReleaseTable.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The DDL of %s is not in the bundle", NAME), e);
        }
    }
}
