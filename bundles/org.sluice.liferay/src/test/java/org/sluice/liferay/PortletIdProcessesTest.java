package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.upgrade.BasePortletIdUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseReplacePortletId;
import com.liferay.portal.kernel.upgrade.BaseRepositoryUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseThemeIdUpgradeProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Portlets and themes get other ids, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class PortletIdProcessesTest {
    private final StepRun run;

    PortletIdProcessesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aPortletIsRenamedWhereverItIsKnown() throws Exception {
        makeTables();

        run.upgrade(new BasePortletIdUpgradeProcess() {
            @Override
            protected String[][] getRenamePortletIdsArray() {
                return new String[][] {{"20", "com_example_Portlet"}};
            }
        });

        assertThat(run.value("select portletId from Portlet where id_ = 1")).isEqualTo("com_example_Portlet");
        assertThat(run.value("select portletId from Portlet where id_ = 2")).isEqualTo("200");
        assertThat(run.value("select typeSettings from Layout where plid = 10"))
                .isEqualTo("column-1=com_example_Portlet_INSTANCE_a,200\n");
        assertThat(run.value("select typeSettings from Group_"))
                .isEqualTo("staged=true\nstaged-portlet_com_example_Portlet=true\n");
        assertThat(run.value("select portletId from PortletPreferences where portletPreferencesId = 1"))
                .isEqualTo("com_example_Portlet_INSTANCE_a");
        assertThat(run.value("select portletId from PortletPreferences where portletPreferencesId = 2"))
                .isEqualTo("200");
        assertThat(run.value("select name from ResourceAction")).isEqualTo("com_example_Portlet");
        assertThat(run.value("select primKey from ResourcePermission where name = 'com_example_Portlet'"))
                .isEqualTo("10_LAYOUT_com_example_Portlet_INSTANCE_a");
    }

    @Test
    void aPortletThatCouldBeThereOnceGetsAnInstance() throws Exception {
        makeTables();
        run.sql(
                "update Layout set typeSettings = 'column-1=20\n'",
                "update PortletPreferences set portletId = '20' where portletPreferencesId = 1");

        run.upgrade(new BasePortletIdUpgradeProcess() {
            @Override
            protected String[] getUninstanceablePortletIds() {
                return new String[] {"20"};
            }
        });

        String instance = run.value("select portletId from PortletPreferences where portletPreferencesId = 1");
        assertThat(instance).matches("20_INSTANCE_\\w{12}");
        assertThat(run.value("select typeSettings from Layout")).isEqualTo("column-1=" + instance + "\n");
        assertThat(run.value("select portletId from Portlet where id_ = 1")).isEqualTo("20");
    }

    @Test
    void aPortletThatIsThereAlreadyReplacesTheOther() throws Exception {
        makeTables();

        run.upgrade(new BaseReplacePortletId() {
            @Override
            protected String[][] getRenamePortletIdsArray() {
                return new String[][] {{"20", "200"}};
            }
        });

        assertThat(run.value("select count(*) from Portlet where portletId = '200'"))
                .isEqualTo("1");
        assertThat(run.value("select count(*) from Portlet where portletId = '20'"))
                .isEqualTo("0");
        assertThat(run.value("select name from ResourceAction")).isEqualTo("200");
    }

    @Test
    void aDatabaseThatLiferayNeverUsedHasNothingToRename() throws Exception {
        run.sql("create table Foo (fooId LONG)");

        run.upgrade(
                new BasePortletIdUpgradeProcess() {
                    @Override
                    protected String[][] getRenamePortletIdsArray() {
                        return new String[][] {{"20", "new"}};
                    }

                    @Override
                    protected String[] getUninstanceablePortletIds() {
                        return new String[] {"30"};
                    }
                },
                new BaseReplacePortletId() {
                    @Override
                    protected String[][] getRenamePortletIdsArray() {
                        return new String[][] {{"20", "new"}};
                    }
                });

        assertThat(run.value("select count(*) from Foo")).isEqualTo("0");
    }

    @Test
    void aThemeIsRenamedOnEveryPageThatHasIt() throws Exception {
        run.sql(
                "create table Layout (plid LONG, themeId VARCHAR(75) null)",
                "insert into Layout values (1, 'old')",
                "insert into Layout values (2, 'older')",
                "create table LayoutSet (layoutSetId LONG, themeId VARCHAR(75) null)",
                "insert into LayoutSet values (1, 'old')");

        run.upgrade(new BaseThemeIdUpgradeProcess() {
            @Override
            protected String[][] getThemeIds() {
                return new String[][] {{"old", "new"}};
            }
        });

        assertThat(run.value("select themeId from Layout where plid = 1")).isEqualTo("new");
        assertThat(run.value("select themeId from Layout where plid = 2")).isEqualTo("older");
        assertThat(run.value("select themeId from LayoutSet")).isEqualTo("new");
    }

    @Test
    void aRepositoryBelongsToThePortletsNewName() throws Exception {
        run.sql(
                "create table Repository (repositoryId LONG, name VARCHAR(75) null, portletId VARCHAR(200) null)",
                "insert into Repository values (1, '19', '19')",
                "insert into Repository values (2, 'Mine', '19')");

        run.upgrade(new BaseRepositoryUpgradeProcess() {
            @Override
            protected String[][] getRenamePortletNamesArray() {
                return new String[][] {{"19", "com.example"}};
            }
        });

        assertThat(run.value("select name from Repository where repositoryId = 1"))
                .isEqualTo("com.example");
        assertThat(run.value("select name from Repository where repositoryId = 2"))
                .isEqualTo("Mine");
        assertThat(run.value("select count(*) from Repository where portletId = 'com.example'"))
                .isEqualTo("2");
    }

    private void makeTables() throws Exception {
        run.sql(
                "create table Portlet (id_ LONG, portletId VARCHAR(200) null)",
                "insert into Portlet values (1, '20')",
                "insert into Portlet values (2, '200')",
                "create table Group_ (groupId LONG, typeSettings TEXT null)",
                "insert into Group_ values (5, 'staged=true\nstaged-portlet_20=true\n')",
                "create table Layout (plid LONG, typeSettings TEXT null)",
                "insert into Layout values (10, 'column-1=20_INSTANCE_a,200\n')",
                "create table PortletPreferences (portletPreferencesId LONG, portletId VARCHAR(200) null)",
                "insert into PortletPreferences values (1, '20_INSTANCE_a')",
                "insert into PortletPreferences values (2, '200')",
                "create table ResourceAction (resourceActionId LONG, name VARCHAR(255) null)",
                "insert into ResourceAction values (1, '20')",
                "create table ResourcePermission (resourcePermissionId LONG, name VARCHAR(255) null, primKey VARCHAR(255) null)",
                "insert into ResourcePermission values (1, '20', '10_LAYOUT_20_INSTANCE_a')");
    }
}
