package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.dao.db.DBTypeToSQLMap;
import com.liferay.portal.kernel.dao.db.Index;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.dao.jdbc.MappingSqlQueryFactoryUtil;
import com.liferay.portal.kernel.dao.jdbc.ParamSetter;
import com.liferay.portal.kernel.dao.jdbc.RowMapper;
import com.liferay.portal.kernel.dao.jdbc.SmartResultSet;
import com.liferay.portal.kernel.dao.jdbc.SqlUpdateFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** What upgrade code asks its database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class DatabaseTest {
    private final String server;
    private final StepRun run;

    DatabaseTest(DatabaseServer server) {
        this.server = server.toString();
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void create() throws Exception {
        run.sql(
                "create table Item (id_ LONG not null primary key, name VARCHAR(75) null, good BOOLEAN)",
                "create unique index IX_NAME on Item (name)",
                "create index MINE on Item (good)");
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theTypeIsThatOfTheRun() throws Exception {
        List<DBType> types = new ArrayList<>();

        run.upgrade(() -> types.add(DBManagerUtil.getDBType()));

        assertThat(types.get(0).getName())
                .isEqualTo(server.equals("H2") ? "hypersonic" : server.toLowerCase(Locale.ROOT));
    }

    @Test
    void itTellsPortableSql() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                DB db = DBManagerUtil.getDB();
                runSQL("insert into Item values (1, 'one', " + db.getTemplateTrue() + ")");
                runSQL("insert into Item values (2, 'two', " + db.getTemplateFalse() + ")");
                db.runSQL(new String[] {"insert into Item values (3, 'three', [$TRUE$])"});
                db.runSQLTemplateString(connection, "insert into Item values (4, 'four', TRUE);\n", true);
                db.runSQLTemplate("insert into Item values (5, 'five', FALSE);", true);
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(db.buildSQL("insert into Item values (6, 'six', TRUE)"));
                }
                assertThat(db.getTemplateBlob()).isNotEmpty();
                assertThat(db.getMajorVersion()).isPositive();
            }
        });

        assertThat(run.value("select count(*) from Item where good = " + (server.equals("MariaDB") ? "1" : "true")))
                .isEqualTo("4");
        assertThat(run.value("select count(*) from Item")).isEqualTo("6");
    }

    @Test
    void aStatementMayBeAnotherOneOnSomeDatabases() throws Exception {
        DBTypeToSQLMap map = new DBTypeToSQLMap("insert into Item values (1, 'any', null)");
        map.add(DBType.POSTGRESQL, "insert into Item values (1, 'postgresql', null)");

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL(map);
            }
        });

        assertThat(run.value("select name from Item")).isEqualTo(server.equals("PostgreSQL") ? "postgresql" : "any");
    }

    @Test
    void itsFunctionMakesUuids() throws Exception {
        run.sql("insert into Item (id_) values (1)");

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                assertThat(DBManagerUtil.getDB().isSupportsNewUuidFunction()).isTrue();
                runSQL("update Item set name = " + DBManagerUtil.getDB().getNewUuidFunctionName());
            }
        });

        assertThat(run.value("select name from Item")).hasSize(36).contains("-");
    }

    @Test
    void itSaysWhetherItJoinsInUpdatesAsItDoes() throws Exception {
        List<Boolean> said = new ArrayList<>();

        run.upgrade(() -> said.add(DBManagerUtil.getDB().isSupportsUpdateWithInnerJoin()));

        boolean done = true;
        try {
            run.sql("update Item a inner join Item b on a.id_ = b.id_ set a.name = b.name");
        } catch (java.sql.SQLException e) {
            done = false;
        }
        assertThat(said).containsExactly(done);
    }

    @Test
    void indexesOfServiceBuildersMakingAreBroughtUpToDate() throws Exception {
        List<Index> indexes = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                DB db = DBManagerUtil.getDB();
                db.updateIndexes(
                        connection,
                        "create table Item (\n\tid_ LONG not null primary key\n);",
                        "create index IX_NEW on Item (name, good);\n",
                        true);
                indexes.addAll(db.getIndexes(connection));
                assertThat(db.getIndexes(connection, "Item", "GOOD", false)).hasSize(2);
                assertThat(db.getIndexes(connection, "Item", null, true)).isEmpty();
            }
        });

        assertThat(indexes).singleElement().satisfies(index -> assertThat(index.getIndexName())
                .isEqualToIgnoringCase("IX_NEW"));
    }

    @Test
    void theInspectorTellsWhatIsThere() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                DBInspector inspector = new DBInspector(connection);

                assertThat(inspector.hasTable("Item")).isTrue();
                assertThat(inspector.hasTable("iTem", true)).isFalse();
                assertThat(inspector.hasColumn("Item", "NAME")).isTrue();
                assertThat(inspector.hasIndex("Item", "ix_name")).isTrue();
                assertThat(inspector.isNullable("Item", "id_")).isFalse();
                assertThat(inspector.isNullable("Item", "name")).isTrue();
                assertThat(inspector.hasRows("Item")).isFalse();
                assertThat(inspector.getTableNames(null)).hasSize(1);
                assertThat(inspector.getTableNames(inspector.normalizeName("It%")))
                        .hasSize(1);
                assertThat(inspector.getTableNames("X%")).isEmpty();
                try (ResultSet columns = inspector.getColumnsResultSet("Item")) {
                    assertThat(columns.next()).isTrue();
                }
                ensureTableExists(connection.getMetaData(), inspector, "Item");
                assertThatThrownBy(() -> ensureTableExists(connection.getMetaData(), inspector, "Gone"))
                        .hasMessageContaining("Table Gone does not exist");
            }
        });
    }

    @Test
    void idsAreNeverGivenTwice() throws Exception {
        List<Long> ids = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() {
                ids.add(increment());
                ids.add(DBManagerUtil.getDB().increment());
                ids.add(increment("mine"));
                ids.add(increment("mine", 10));
            }
        });

        assertThat(ids.get(1)).isEqualTo(ids.get(0) + 1);
        assertThat(ids.get(3)).isEqualTo(ids.get(2) + 10);
    }

    @Test
    void queriesAndUpdatesTakeTheirParameters() throws Exception {
        run.sql("insert into Item values (1, 'one', null)");

        run.upgrade(() -> {
            try {
                var source = run.database().dataSource();
                assertThat(SqlUpdateFactoryUtil.getSqlUpdate(
                                        source,
                                        "update Item set id_ = ? where id_ = ?",
                                        ParamSetter.BIGINT,
                                        ParamSetter.BIGINT)
                                .update(2L, 1L))
                        .isEqualTo(1);
                assertThat(MappingSqlQueryFactoryUtil.getMappingSqlQuery(
                                        source,
                                        "select id_ from Item where id_ > ?",
                                        RowMapper.PRIMARY_KEY,
                                        ParamSetter.BIGINT)
                                .execute(1L))
                        .containsExactly(2L);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void columnsOfAResultAreFoundWithAndWithoutTheirTable() throws Exception {
        run.sql("insert into Item values (7, 'seven', null)");

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select i.id_, i.name as title from Item i");
                SmartResultSet smart = new SmartResultSet(rows);
                assertThat(smart.next()).isTrue();
                assertThat(smart.getLong("i.id_")).isEqualTo(7);
                assertThat(smart.getString("TITLE")).isEqualTo("seven");
                Connection behind = statement.getConnection();
                DataAccess.deepCleanUp(rows);
                assertThat(behind.isClosed()).isTrue();
            }
        });
    }

    @Test
    void portableTypesAreKnownToJdbc() throws Exception {
        run.upgrade(() -> {
            DB db = DBManagerUtil.getDB();
            assertThat(db.getSQLType("LONG")).isEqualTo(Types.BIGINT);
            assertThat(db.getSQLType("VARCHAR(75) null")).isEqualTo(Types.VARCHAR);
            assertThat(db.getSQLTypeSize("VARCHAR(75) null")).isEqualTo(75);
            assertThat(db.getSQLVarcharSize("LONG")).isEqualTo(DB.SQL_SIZE_NONE);
            assertThat(db.getSQLType("WHATEVER")).isNull();
        });
    }
}
