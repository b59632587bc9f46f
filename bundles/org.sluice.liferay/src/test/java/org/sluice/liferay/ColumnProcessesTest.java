package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.BaseBadColumnNamesUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseExternalReferenceCodeUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseSQLServerDatetimeUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseUuidUpgradeProcess;
import com.liferay.portal.kernel.upgrade.CTModelUpgradeProcess;
import com.liferay.portal.kernel.upgrade.MVCCVersionUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeMVCCVersion;
import com.liferay.portal.kernel.verify.model.VerifiableUUIDModel;
import com.liferay.portal.verify.VerifyUUID;
import java.sql.SQLException;
import java.sql.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** The processes that add the columns which Liferay's entities have in common, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class ColumnProcessesTest {
    private final StepRun run;

    ColumnProcessesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theVersionColumnIsAddedWhereItIsMissing() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key)",
                "insert into Foo values (1)",
                "create table Bar (mvccVersion LONG default 0 not null, barId LONG not null primary key)",
                "insert into Bar values (7, 1)");

        run.upgrade(new MVCCVersionUpgradeProcess() {
            @Override
            protected String[] getTableNames() {
                return new String[] {"Foo", "Bar", "Missing"};
            }
        });

        run.sql("insert into Foo (fooId) values (2)");
        assertThat(run.value("select sum(mvccVersion) from Foo")).isEqualTo("0");
        assertThat(run.value("select mvccVersion from Bar")).isEqualTo("7");
    }

    @Test
    void anExcludedTableKeepsItsColumns() throws Exception {
        run.sql("create table Foo (fooId LONG)", "create table Bar (barId LONG)");

        run.upgrade(new UpgradeMVCCVersion() {
            @Override
            protected String[] getModuleTableNames() {
                return new String[] {"Foo", "Bar"};
            }

            @Override
            protected String[] getExcludedTableNames() {
                return new String[] {"foo"};
            }
        });

        assertThat(run.value("select count(mvccVersion) from Bar")).isEqualTo("0");
        assertThatThrownBy(() -> run.value("select mvccVersion from Foo")).isInstanceOf(SQLException.class);
    }

    @Test
    void aVersionProcessThatNamesNoTablesIsRefused() {
        assertThatThrownBy(() -> run.upgrade(new UpgradeMVCCVersion()))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getTableNames()");
    }

    @Test
    void changeTrackingIsAPartOfThePrimaryKey() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key, name VARCHAR(75) null)",
                "create table Foo_Bar (fooId LONG not null, barId LONG not null, primary key (fooId, barId))",
                "insert into Foo values (1, 'production')",
                "insert into Foo_Bar values (1, 2)");

        run.upgrade(new CTModelUpgradeProcess("Foo", "Foo_Bar"), new CTModelUpgradeProcess("Foo", "Foo_Bar"));

        run.sql(
                "insert into Foo (fooId, ctCollectionId, name) values (1, 5, 'changed')",
                "insert into Foo_Bar (fooId, barId, ctCollectionId) values (1, 2, 5)");
        assertThat(run.value("select name from Foo where ctCollectionId = 0")).isEqualTo("production");
        assertThatThrownBy(() -> run.sql("insert into Foo (fooId, ctCollectionId) values (1, 5)"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run.sql("insert into Foo_Bar (fooId, barId) values (1, 2)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void changeTrackingOfATableThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> run.upgrade(new CTModelUpgradeProcess("Missing")))
                .hasMessageContaining("'Missing'")
                .hasMessageContaining("primary key");
    }

    @Test
    void aRowWithoutAReferenceCodeGetsItsKey() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key)",
                "insert into Foo values (4711)",
                "create table Bar (barId LONG not null primary key, externalReferenceCode VARCHAR(75) null)",
                "insert into Bar values (1, 'mine')",
                "insert into Bar values (2, '')");

        run.upgrade(new BaseExternalReferenceCodeUpgradeProcess() {
            @Override
            protected String[][] getTableAndPrimaryKeyColumnNames() {
                return new String[][] {{"Foo", "fooId"}, {"Bar", "barId"}};
            }
        });

        assertThat(run.value("select externalReferenceCode from Foo")).isEqualTo("4711");
        assertThat(run.value("select externalReferenceCode from Bar where barId = 1"))
                .isEqualTo("mine");
        assertThat(run.value("select externalReferenceCode from Bar where barId = 2"))
                .isEqualTo("2");
    }

    @Test
    void everyRowHasAUuidOfItsOwn() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key)",
                "create table Numbers (n LONG)",
                "insert into Numbers values (0)");
        for (int power = 1; power < 4_096; power *= 2) {
            run.sql("insert into Numbers select n + " + power + " from Numbers");
        }
        run.sql("insert into Foo select n from Numbers");

        run.upgrade(new BaseUuidUpgradeProcess() {
            @Override
            protected String[][] getTableAndPrimaryKeyColumnNames() {
                return new String[][] {{"Foo", "fooId"}};
            }
        });

        assertThat(run.value("select count(distinct uuid_) from Foo")).isEqualTo("4096");
        assertThat(run.value("select uuid_ from Foo where fooId = 4095")).hasSize(36);
    }

    @Test
    void aVerificationLeavesTheUuidsThatThereAre() throws Exception {
        run.sql(
                "create table Foo (uuid_ VARCHAR(75) null, fooId LONG not null primary key)",
                "insert into Foo values ('mine', 1)",
                "insert into Foo values (null, 2)",
                "insert into Foo values ('', 3)");

        run.upgrade(() -> verifyUuids("Foo", "fooId"));

        assertThat(run.value("select uuid_ from Foo where fooId = 1")).isEqualTo("mine");
        assertThat(run.value("select uuid_ from Foo where fooId = 2")).hasSize(36);
        assertThat(run.value("select uuid_ from Foo where fooId = 3")).hasSize(36);
    }

    @Test
    void aBadColumnNameGetsAnUnderscore() throws Exception {
        run.sql("create table Foo (fooId LONG, data VARCHAR(75) null)", "insert into Foo values (1, 'kept')");
        BaseBadColumnNamesUpgradeProcess process = new BaseBadColumnNamesUpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                upgradeBadColumnNames(FooTable.class, "data");
            }
        };

        run.upgrade(process, process);

        assertThat(run.value("select data_ from Foo")).isEqualTo("kept");
    }

    @Test
    void datesAreLeftAloneButOnSqlServer() throws Exception {
        run.sql("create table Foo (fooId LONG, data_ DATE null)", "insert into Foo values (1, '2020-02-03 04:05:06')");

        run.upgrade(new BaseSQLServerDatetimeUpgradeProcess(new Class<?>[] {FooTable.class}));

        assertThat(run.value("select data_ from Foo")).startsWith("2020-02-03 04:05:06");
    }

    private static void verifyUuids(String table, String key) {
        try {
            VerifyUUID.verify(new VerifiableUUIDModel() {
                @Override
                public String getPrimaryKeyColumnName() {
                    return key;
                }

                @Override
                public String getTableName() {
                    return table;
                }
            });
        } catch (Exception e) { // an edge: the method throws anything
            throw new AssertionError(e);
        }
    }

    /** A table as Service Builder describes it. */
    public static final class FooTable {
        public static final String TABLE_NAME = "Foo";
        public static final String TABLE_SQL_CREATE =
                "create table Foo (fooId LONG not null primary key,data_ VARCHAR(75) null)";

        @SuppressWarnings("MutablePublicArray") // as Service Builder makes it
        public static final Object[][] TABLE_COLUMNS = {{"fooId", Types.BIGINT}, {"data_", Types.TIMESTAMP}};

        private FooTable() {}
    }
}
