package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.BaseUpgradeAdminPortlets;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.ViewCountUpgradeProcess;
import com.liferay.portal.upgrade.util.BaseUpgradeResourceBlock;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Data that move into tables of Liferay's core: permissions, view counts; the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class PermissionProcessesTest {
    private final StepRun run;

    PermissionProcessesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void accessInTheControlPanelMovesToTheOtherPortlet() throws Exception {
        run.sql(
                "create table ResourceAction (name VARCHAR(255) null, actionId VARCHAR(75) null, bitwiseValue LONG)",
                "insert into ResourceAction values ('from', 'ACCESS_IN_CONTROL_PANEL', 2)",
                "insert into ResourceAction values ('to', 'ACCESS_IN_CONTROL_PANEL', 8)",
                "create table ResourcePermission (resourcePermissionId LONG not null primary key, companyId LONG, name VARCHAR(255) null, scope INTEGER, primKey VARCHAR(255) null, roleId LONG, actionIds LONG)",
                "insert into ResourcePermission values (-1, 100, 'from', 1, '100', 7, 3)",
                "insert into ResourcePermission values (-2, 100, 'from', 1, '100', 8, 1)",
                "insert into ResourcePermission values (-3, 100, 'from', 1, '100', 9, 2)",
                "insert into ResourcePermission values (-4, 100, 'to', 1, '100', 9, 1)");

        BaseUpgradeAdminPortlets process = new BaseUpgradeAdminPortlets() {
            @Override
            protected void doUpgrade() throws Exception {
                updateAccessInControlPanelPermission("from", "to");
            }
        };
        run.upgrade(process, process);

        assertThat(run.value("select actionIds from ResourcePermission where resourcePermissionId = -1"))
                .isEqualTo("1");
        assertThat(run.value("select actionIds from ResourcePermission where name = 'to' and roleId = 7"))
                .isEqualTo("8");
        assertThat(run.value("select count(*) from ResourcePermission where name = 'to' and roleId = 8"))
                .isEqualTo("0");
        assertThat(run.value("select actionIds from ResourcePermission where name = 'to' and roleId = 9"))
                .isEqualTo("9");
        assertThat(run.value("select count(*) from ResourcePermission")).isEqualTo("5");
    }

    @Test
    void viewCountsMoveOutOfTheirTable() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key, companyId LONG, viewCount INTEGER)",
                "insert into Foo values (1, 100, 42)",
                "insert into Foo values (2, 100, 0)",
                "create table ViewCountEntry (companyId LONG not null, classNameId LONG not null, classPK LONG not null, viewCount LONG, primary key (companyId, classNameId, classPK))");

        run.upgrade(new ViewCountUpgradeProcess("Foo", String.class, "fooId", "viewCount"));

        assertThat(run.value("select viewCount from ViewCountEntry where classPK = 1"))
                .isEqualTo("42");
        assertThat(run.value("select count(*) from ViewCountEntry")).isEqualTo("1");
        assertThatThrownBy(() -> run.value("select viewCount from Foo")).isInstanceOf(SQLException.class);
    }

    @Test
    void viewCountsWaitForTheModuleThatKeepsThem() throws Exception {
        run.sql("create table Foo (fooId LONG, companyId LONG, viewCount INTEGER)");

        assertThatThrownBy(() -> run.upgrade(new ViewCountUpgradeProcess("Foo", String.class, "fooId", "viewCount")))
                .isInstanceOf(UpgradeException.class)
                .hasMessageContaining("'ViewCountEntry'")
                .hasMessageContaining("'com.liferay.view.count.service'");
    }

    @Test
    void resourceBlocksBecomePermissions() throws Exception {
        run.sql(
                "create table Foo (fooId LONG not null primary key, companyId LONG, userId LONG, resourceBlockId LONG)",
                "insert into Foo values (1, 100, 7, 50)",
                "create table ResourceBlock (resourceBlockId LONG, companyId LONG, name VARCHAR(75) null)",
                "insert into ResourceBlock values (50, 100, 'Foo')",
                "insert into ResourceBlock values (51, 100, 'Bar')",
                "create table ResourceBlockPermission (resourceBlockId LONG, roleId LONG, actionIds LONG)",
                "insert into ResourceBlockPermission values (50, 8, 3)",
                "insert into ResourceBlockPermission values (51, 8, 3)",
                "create table ResourceTypePermission (companyId LONG, groupId LONG, name VARCHAR(75) null, roleId LONG, actionIds LONG)",
                "insert into ResourceTypePermission values (100, 0, 'Foo', 8, 4)",
                "insert into ResourceTypePermission values (100, 5, 'Foo', 8, 2)",
                "create table ResourcePermission (mvccVersion LONG, resourcePermissionId LONG not null primary key, companyId LONG, name VARCHAR(255) null, scope INTEGER, primKey VARCHAR(255) null, primKeyId LONG, roleId LONG, ownerId LONG, actionIds LONG, viewActionId BOOLEAN)");

        run.upgrade(new FooResourceBlocks());

        String permission = "select actionIds from ResourcePermission where name = 'Foo' and roleId = 8 and ";
        assertThat(run.value(permission + "scope = 4 and primKey = '1' and ownerId = 7 and viewActionId"))
                .isEqualTo("3");
        assertThat(run.value(permission + "scope = 1 and primKey = '100' and not viewActionId"))
                .isEqualTo("4");
        assertThat(run.value(permission + "scope = 2 and primKey = '5'")).isEqualTo("2");
        assertThat(run.value("select name from ResourceBlock")).isEqualTo("Bar");
        assertThat(run.value("select count(*) from ResourceBlockPermission")).isEqualTo("1");
        assertThat(run.value("select count(*) from ResourceTypePermission")).isEqualTo("0");
        assertThatThrownBy(() -> run.value("select resourceBlockId from Foo")).isInstanceOf(SQLException.class);
    }

    private static final class FooResourceBlocks extends BaseUpgradeResourceBlock {
        @Override
        protected String getClassName() {
            return "Foo";
        }

        @Override
        protected String getPrimaryKeyName() {
            return "fooId";
        }

        @Override
        protected String getTableName() {
            return "Foo";
        }

        @Override
        protected boolean hasUserId() {
            return true;
        }
    }
}
