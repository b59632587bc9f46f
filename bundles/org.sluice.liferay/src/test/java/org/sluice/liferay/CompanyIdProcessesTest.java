package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.BaseCompanyIdUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.liferay.fixture.UpgradeEntryCompanyId;

/** Rows learn their company from other tables, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class CompanyIdProcessesTest {
    private final StepRun run;

    CompanyIdProcessesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeTables() throws Exception {
        run.sql(
                "create table Folder (folderId LONG not null primary key, companyId LONG)",
                "insert into Folder values (1, 100)",
                "insert into Folder values (2, 200)",
                "create table Entry (entryId LONG not null primary key, folderId LONG)",
                "insert into Entry values (10, 1)",
                "insert into Entry values (20, 2)",
                "insert into Entry values (30, 3)");
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aRowGetsTheCompanyOfTheRowThatItRefersTo() throws Exception {
        run.upgrade(new BaseCompanyIdUpgradeProcess() {
            @Override
            protected TableUpdater[] getTableUpdaters() {
                TableUpdater updater = new TableUpdater("Entry", "Folder", "folderId");
                updater.setCreateCompanyIdColumn(true);
                return new TableUpdater[] {updater};
            }
        });

        assertThat(run.value("select companyId from Entry where entryId = 10")).isEqualTo("100");
        assertThat(run.value("select companyId from Entry where entryId = 20")).isEqualTo("200");
        assertThat(run.value("select companyId from Entry where entryId = 30")).isNull();
    }

    @Test
    void theNextTableIsAskedForRowsThatAreStillWithoutACompany() throws Exception {
        run.sql(
                "alter table Entry add companyId LONG",
                "create table Shelf (shelfId LONG, companyId LONG)",
                "insert into Shelf values (2, 999)",
                "insert into Shelf values (3, 300)");

        run.upgrade(new BaseCompanyIdUpgradeProcess() {
            @Override
            protected TableUpdater[] getTableUpdaters() {
                String[][] foreign = {{"Folder", "folderId"}, {"Shelf", "shelfId"}};
                return new TableUpdater[] {new TableUpdater("Entry", "folderId", foreign)};
            }
        });

        assertThat(run.value("select companyId from Entry where entryId = 20")).isEqualTo("200");
        assertThat(run.value("select companyId from Entry where entryId = 30")).isEqualTo("300");
    }

    @Test
    void theProcessOfTheFirstGenerationDoesTheSame() throws Exception {
        run.upgrade(new UpgradeEntryCompanyId());

        assertThat(run.value("select sum(companyId) from Entry")).isEqualTo("300");
    }

    @Test
    void aTableThatIsToBeAskedAndIsNotThereIsNamed() {
        assertThatThrownBy(() -> run.upgrade(new BaseCompanyIdUpgradeProcess() {
                    @Override
                    protected TableUpdater[] getTableUpdaters() {
                        return new TableUpdater[] {new TableUpdater("Entry", "User_", "userId")};
                    }
                }))
                .isInstanceOf(UpgradeException.class)
                .hasMessageContaining("'User_'")
                .hasMessageContaining("'Entry'");
    }

    @Test
    void preferencesGetTheCompanyOfTheirOwner() throws Exception {
        run.sql(
                "create table Group_ (groupId LONG, companyId LONG)",
                "insert into Group_ values (5, 100)",
                "create table Layout (plid LONG, companyId LONG)",
                "insert into Layout values (6, 200)",
                "create table PortletPreferences (portletPreferencesId LONG, ownerId LONG, ownerType INTEGER, plid LONG, companyId LONG)",
                "insert into PortletPreferences values (1, 5, 2, 0, 0)",
                "insert into PortletPreferences values (2, 0, 3, 6, null)",
                "insert into PortletPreferences values (3, 5, 4, 0, null)");

        run.upgrade(new BaseCompanyIdUpgradeProcess() {
            @Override
            protected TableUpdater[] getTableUpdaters() {
                return new TableUpdater[] {new PortletPreferencesTableUpdater("PortletPreferences")};
            }
        });

        assertThat(run.value("select companyId from PortletPreferences where portletPreferencesId = 1"))
                .isEqualTo("100");
        assertThat(run.value("select companyId from PortletPreferences where portletPreferencesId = 2"))
                .isEqualTo("200");
        assertThat(run.value("select companyId from PortletPreferences where portletPreferencesId = 3"))
                .isNull();
    }
}
