package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.StagnantRowException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.util.BaseUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.DateUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.DefaultPKMapper;
import com.liferay.portal.kernel.upgrade.util.IdReplacer;
import com.liferay.portal.kernel.upgrade.util.SwapUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.TempUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.UpgradeColumn;
import com.liferay.portal.kernel.upgrade.util.UpgradeTable;
import com.liferay.portal.kernel.upgrade.util.UpgradeTableFactoryUtil;
import com.liferay.portal.kernel.upgrade.util.ValueMapper;
import com.liferay.portal.kernel.upgrade.util.ValueMapperFactoryUtil;
import com.liferay.portal.kernel.upgrade.util.ValueMapperUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Tables are copied with changed values, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradeTableTest {
    private static final Object[][] COLUMNS = {
        {"fooId", Types.BIGINT},
        {"barId", Types.BIGINT},
        {"name", Types.VARCHAR},
        {"content", Types.CLOB},
        {"image", Types.BLOB},
        {"active_", Types.BOOLEAN},
        {"size_", Types.INTEGER},
        {"ratio", Types.DOUBLE},
        {"modified", Types.TIMESTAMP}
    };
    private static final String DEFINITIONS =
            "fooId LONG not null primary key, barId LONG, name VARCHAR(75) null, content TEXT null, image SBLOB null, active_ BOOLEAN, size_ INTEGER, ratio DOUBLE, modified DATE null";

    private final StepRun run;
    private final ValueMapper bars = ValueMapperFactoryUtil.getValueMapper();

    UpgradeTableTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeTable() throws Exception {
        run.sql(
                "create table Foo (" + DEFINITIONS + ")",
                "insert into Foo values (1, 10, 'Größe', 'a long story', null, TRUE, 3, 0.5, '2020-02-03 04:05:06')",
                "insert into Foo values (2, 0, null, null, null, FALSE, null, null, null)");
        bars.mapValue(10L, 100L);
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aTableThatIsMadeAnewHasItsRowsWithTheNewValues() throws Exception {
        UpgradeTable table = copy(new SwapUpgradeColumnImpl("barId", new DefaultPKMapper(bars)));

        update(
                table,
                "create table Foo (" + DEFINITIONS.replace("VARCHAR(75)", "TEXT") + ", added LONG default 5 not null)");

        assertThat(run.value("select barId from Foo where fooId = 1")).isEqualTo("100");
        assertThat(run.value("select name from Foo where fooId = 1")).isEqualTo("Größe");
        assertThat(run.value("select content from Foo where fooId = 1")).isEqualTo("a long story");
        assertThat(run.value("select size_ from Foo where fooId = 1 and ratio = 0.5"))
                .isEqualTo("3");
        assertThat(run.value("select modified from Foo where fooId = 1")).startsWith("2020-02-03 04:05:06");
        assertThat(run.value("select added from Foo where fooId = 1")).isEqualTo("5");
        assertThat(run.value("select barId from Foo where fooId = 2")).isEqualTo("0");
        assertThat(run.value("select name from Foo where size_ is null and ratio is null and modified is null"))
                .isNull();
        run.sql("update Foo set name = '" + "x".repeat(500) + "'");
    }

    @Test
    void withoutAStatementTheTableStaysAndItsRowsAreExchanged() throws Exception {
        run.sql("alter table Foo add more VARCHAR(75) default 'x' not null");
        UpgradeTable table = copy(new SwapUpgradeColumnImpl("barId", new DefaultPKMapper(bars)));

        update(table, "");

        assertThat(run.value("select count(*) from Foo")).isEqualTo("2");
        assertThat(run.value("select barId from Foo where fooId = 1")).isEqualTo("100");
        assertThat(run.value("select more from Foo where fooId = 1")).isEqualTo("x");
        assertThat(table.getTempFileName()).isNull();
    }

    @Test
    void aRowThatRefersToNothingIsLeftOut() throws Exception {
        UpgradeTable table = copy(new SwapUpgradeColumnImpl("barId", bars));

        update(table, "");

        assertThat(run.value("select fooId from Foo")).isEqualTo("1");
        assertThat(run.value("select count(*) from Foo")).isEqualTo("1");
    }

    @Test
    void aColumnMayGoAndOthersMayReadItBefore() throws Exception {
        run.sql("alter table Foo add firstName VARCHAR(75) null", "update Foo set firstName = 'Ada'");
        UpgradeColumn firstName = new TempUpgradeColumnImpl("firstName", Types.VARCHAR);
        UpgradeColumn name = new BaseUpgradeColumnImpl("name") {
            @Override
            public Object getNewValue(Object oldValue) {
                return firstName.getOldValue() + " " + oldValue;
            }
        };

        update(copy(name, firstName), "create table Foo (" + DEFINITIONS + ")");

        assertThat(run.value("select name from Foo where fooId = 1")).isEqualTo("Ada Größe");
        assertThatThrownBy(() -> run.value("select firstName from Foo")).isInstanceOf(SQLException.class);
    }

    @Test
    void millisecondsBecomeADate() throws Exception {
        run.sql("create table Event (eventId LONG, happened LONG)", "insert into Event values (1, 86400000)");
        UpgradeTable table = UpgradeTableFactoryUtil.getUpgradeTable(
                "Event",
                new Object[][] {{"eventId", Types.BIGINT}, {"happened", Types.TIMESTAMP}},
                new DateUpgradeColumnImpl("happened"));

        update(table, "create table Event (eventId LONG, happened DATE null)");

        assertThat(run.value("select happened from Event")).matches("1970-01-0[12] .*");
    }

    @Test
    void anIndexIsUniqueOnlyWhenThatIsAllowed() throws Exception {
        UpgradeTable table = copy();
        table.setIndexesSQL(new String[] {"create unique index IX_FOO on Foo (active_)"});
        run.sql("update Foo set active_ = TRUE");

        update(table, "");
        run.sql("drop index IX_FOO on Foo");
        table.setAllowUniqueIndexes(true);

        assertThatThrownBy(() -> update(table, "")).hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void aMapperKnowsWhatItWasToldAndItsExceptions(@TempDir Path folder) throws Exception {
        bars.appendException(7L);
        ValueMapperUtil.persist(bars, folder.resolve("new").toString(), "bars");

        assertThat(bars.getNewValue(10L)).isEqualTo(100L);
        assertThat(bars.getNewValue(7L)).isEqualTo(7L);
        assertThatThrownBy(() -> bars.getNewValue(8L))
                .isInstanceOf(StagnantRowException.class)
                .hasMessageContaining("'8'");
        assertThat(Files.readString(folder.resolve("new/bars.txt"))).isEqualTo("10,100\n");
        assertThat(IdReplacer.replaceLongIds("a?id=10&b=10", "?id=", bars)).isEqualTo("a?id=100&b=10");
        assertThat(new IdReplacer().replaceLongIds("<id>10</id><id>10", "<id>", "</id>", bars))
                .isEqualTo("<id>100</id><id>10");
    }

    private static UpgradeTable copy(UpgradeColumn... upgradeColumns) {
        return UpgradeTableFactoryUtil.getUpgradeTable("Foo", COLUMNS, upgradeColumns);
    }

    private void update(UpgradeTable table, String createSQL) throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                table.setCreateSQL(createSQL);
                table.updateTable();
            }
        });
    }
}
