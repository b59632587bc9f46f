package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.dao.orm.common.SQLTransformer;
import com.liferay.portal.kernel.upgrade.GuestUnsupportedResourcePermissionsUpgradeProcess;
import com.liferay.portal.upgrade.v7_0_0.UpgradeKernelPackage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.sql.Catalog;

/** What modules use of the portal's implementation, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class KernelPackageTest {
    private final StepRun run;

    KernelPackageTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aClassIsRenamedWhereverItsNameIsKept() throws Exception {
        String value = quoted("value");
        run.sql(
                "create table ClassName_ (classNameId LONG, " + value + " VARCHAR(200) null)",
                "insert into ClassName_ values (1, 'old.Foo')",
                "insert into ClassName_ values (2, 'new.Foo')",
                "insert into ClassName_ values (3, 'x-old.Foo')",
                "insert into ClassName_ values (4, 'other')",
                "create table ResourcePermission (resourcePermissionId LONG, name VARCHAR(255) null)",
                "insert into ResourcePermission values (1, 'old')",
                "insert into ResourcePermission values (2, 'old.Foo')",
                "insert into ResourcePermission values (3, 'older')",
                "create table UserNotificationEvent (userNotificationEventId LONG, payload TEXT null)",
                "insert into UserNotificationEvent values (1, '{\"className\":\"old.Foo\"}')");

        run.upgrade(new Rename());

        assertThat(run.value("select " + value + " from ClassName_ where classNameId = 1"))
                .isEqualTo("new.Foo");
        assertThat(run.value("select count(*) from ClassName_ where classNameId = 2"))
                .isEqualTo("0");
        assertThat(run.value("select " + value + " from ClassName_ where classNameId = 3"))
                .isEqualTo("x-new.Foo");
        assertThat(run.value("select name from ResourcePermission where resourcePermissionId = 1"))
                .isEqualTo("new");
        assertThat(run.value("select name from ResourcePermission where resourcePermissionId = 2"))
                .isEqualTo("new.Foo");
        assertThat(run.value("select name from ResourcePermission where resourcePermissionId = 3"))
                .isEqualTo("older");
        assertThat(run.value("select payload from UserNotificationEvent")).isEqualTo("{\"className\":\"new.Foo\"}");
    }

    @Test
    void aRenamingThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> run.upgrade(new UpgradeKernelPackage()))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getClassNames()");
    }

    @Test
    void guestsLoseActionsThatAreNotForThem() throws Exception {
        run.sql(
                "create table Role_ (roleId LONG, name VARCHAR(75) null)",
                "insert into Role_ values (1, 'Guest')",
                "insert into Role_ values (2, 'Owner')",
                "create table ResourceAction (name VARCHAR(255) null, actionId VARCHAR(75) null, bitwiseValue LONG)",
                "insert into ResourceAction values ('Foo', 'UPDATE', 4)",
                "create table ResourcePermission (name VARCHAR(255) null, roleId LONG, actionIds LONG)",
                "insert into ResourcePermission values ('Foo', 1, 7)",
                "insert into ResourcePermission values ('Foo', 2, 7)",
                "insert into ResourcePermission values ('Bar', 1, 7)");
        GuestUnsupportedResourcePermissionsUpgradeProcess process =
                new GuestUnsupportedResourcePermissionsUpgradeProcess("Foo", "UPDATE", "UNKNOWN");

        run.upgrade(process, process);

        assertThat(run.value("select actionIds from ResourcePermission where name = 'Foo' and roleId = 1"))
                .isEqualTo("3");
        assertThat(run.value("select actionIds from ResourcePermission where name = 'Foo' and roleId = 2"))
                .isEqualTo("7");
        assertThat(run.value("select actionIds from ResourcePermission where name = 'Bar'"))
                .isEqualTo("7");
    }

    @Test
    void functionsInsideOfAQueryAreToldInTheDatabasesSql() throws Exception {
        run.sql("create table Foo (fooId LONG, active_ BOOLEAN)", "insert into Foo values (4711, TRUE)");
        List<String> transformed = new ArrayList<>();

        run.upgrade(() -> transformed.add(SQLTransformer.transform(
                "select CONCAT('DATE ', CAST_TEXT(fooId)) from Foo where active_ = [$TRUE$] and MOD(fooId, 2) = 1")));

        assertThat(run.value(transformed.get(0))).isEqualTo("DATE 4711");
        assertThat(SQLTransformer.transform(null)).isNull();
    }

    private String quoted(String reserved) throws SQLException {
        try (Connection connection = run.database().connect()) {
            return Catalog.of(connection).quoted(reserved);
        }
    }

    private static final class Rename extends UpgradeKernelPackage {
        @Override
        protected String[][] getClassNames() {
            return new String[][] {{"old.Foo", "new.Foo"}};
        }

        @Override
        protected String[][] getResourceNames() {
            return new String[][] {{"old", "new"}};
        }
    }
}
