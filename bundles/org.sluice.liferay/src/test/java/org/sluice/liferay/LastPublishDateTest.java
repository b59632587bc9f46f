package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.upgrade.BaseLastPublishDateUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseUpgradeLastPublishDate;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Entities of staged sites learn when they were published, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class LastPublishDateTest {
    private static final long PORTLET = Instant.parse("2020-06-15T12:00:00Z").toEpochMilli();
    private static final long PAGES = Instant.parse("2015-06-15T12:00:00Z").toEpochMilli();

    private final StepRun run;
    private final UpgradeProcess process = new BaseUpgradeLastPublishDate() {
        @Override
        protected void doUpgrade() throws Exception {
            addLastPublishDateColumn("Foo");
            updateLastPublishDates("20", "Foo");
        }
    };

    LastPublishDateTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeTable() throws Exception {
        run.sql(
                "create table Foo (fooId LONG, groupId LONG)",
                "insert into Foo values (1, 5)",
                "insert into Foo values (2, 6)",
                "insert into Foo values (3, 7)");
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theDateIsThePortletsOrElseThatOfThePages() throws Exception {
        makeSites();
        run.sql(
                "create table PortletPreferences (portletPreferencesId LONG, ownerId LONG, ownerType INTEGER, plid LONG, portletId VARCHAR(200) null, preferences TEXT null)",
                "insert into PortletPreferences values (1, 5, 2, 0, '20', '<portlet-preferences><preference><name>last-publish-date</name><value>"
                        + PORTLET + "</value></preference></portlet-preferences>')");

        run.upgrade(process, process);

        assertDates();
    }

    @Test
    void preferencesInATableOfTheirOwnAreFoundToo() throws Exception {
        makeSites();
        run.sql(
                "create table PortletPreferences (portletPreferencesId LONG, ownerId LONG, ownerType INTEGER, plid LONG, portletId VARCHAR(200) null)",
                "insert into PortletPreferences values (1, 5, 2, 0, '20')",
                "create table PortletPreferenceValue (portletPreferencesId LONG, index_ INTEGER, largeValue TEXT null, name VARCHAR(255) null, readOnly BOOLEAN, smallValue VARCHAR(255) null)",
                "insert into PortletPreferenceValue values (1, 0, null, 'last-publish-date', FALSE, '" + PORTLET
                        + "')");

        run.upgrade(process);

        assertDates();
    }

    @Test
    void aDatabaseWithoutSitesGetsTheColumn() throws Exception {
        run.upgrade(new BaseLastPublishDateUpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                addLastPublishDateColumn("Foo");
                updateLastPublishDates("20", "Foo");
            }
        });

        assertThat(run.value("select count(lastPublishDate) from Foo")).isEqualTo("0");
    }

    private void makeSites() throws Exception {
        run.sql(
                "create table Group_ (groupId LONG, typeSettings TEXT null)",
                "insert into Group_ values (5, 'staged=true\n')",
                "insert into Group_ values (6, 'a=b\nstaged=true\n')",
                "insert into Group_ values (7, null)",
                "create table LayoutSet (layoutSetId LONG, groupId LONG, settings_ TEXT null)",
                "insert into LayoutSet values (1, 5, 'last-publish-date=1\n')",
                "insert into LayoutSet values (2, 6, 'x=1\nlast-publish-date=" + PAGES + "\n')",
                "insert into LayoutSet values (3, 7, 'last-publish-date=" + PAGES + "\n')");
    }

    private void assertDates() throws Exception {
        assertThat(run.value("select lastPublishDate from Foo where fooId = 1")).startsWith("2020-06-15");
        assertThat(run.value("select lastPublishDate from Foo where fooId = 2")).startsWith("2015-06-15");
        assertThat(run.value("select lastPublishDate from Foo where fooId = 3")).isNull();
    }
}
