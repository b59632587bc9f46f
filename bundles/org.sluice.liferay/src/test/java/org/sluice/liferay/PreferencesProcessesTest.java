package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.upgrade.BasePortletPreferencesUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseUpgradePortletPreferences;
import com.liferay.portal.kernel.upgrade.CamelCaseUpgradePortletPreferences;
import com.liferay.portal.kernel.upgrade.PortalPreferencesUpgradeProcess;
import com.liferay.portal.kernel.upgrade.RenameUpgradePortletPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Preferences are changed where the database keeps them, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class PreferencesProcessesTest {
    private static final String XML =
            "<portlet-preferences><preference><name>display-style</name><value>%s</value></preference></portlet-preferences>";

    private final StepRun run;

    PreferencesProcessesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void preferencesInAColumnAreChangedWithTheirOwnersCompany() throws Exception {
        makeColumn();
        List<Long> companies = new ArrayList<>();

        run.upgrade(new BaseUpgradePortletPreferences() {
            @Override
            protected String[] getPortletIds() {
                return new String[] {"20", "20_INSTANCE_%"};
            }

            @Override
            protected String upgradePreferences(
                    long companyId, long ownerId, int ownerType, long plid, String portletId, String xml)
                    throws Exception {
                companies.add(companyId);
                PortletPreferences preferences = PortletPreferencesFactoryUtil.fromDefaultXML(xml);
                upgradeMultiValuePreference(preferences, "display-style");
                return PortletPreferencesFactoryUtil.toXML(preferences);
            }
        });

        assertThat(companies).containsExactlyInAnyOrder(100L, 200L, 300L);
        assertThat(run.value("select preferences from PortletPreferences where portletPreferencesId = 1"))
                .contains("<value>a</value><value>b</value>");
        assertThat(run.value("select preferences from PortletPreferences where portletPreferencesId = 4"))
                .isEqualTo(XML.formatted("c,d"));
        assertThat(run.value("select preferences from PortletPreferences where portletPreferencesId = 5"))
                .isEqualTo(XML.formatted("a,b"));
    }

    @Test
    void preferencesInATableOfValuesAreChangedToo() throws Exception {
        makeValues();

        run.upgrade(new BasePortletPreferencesUpgradeProcess() {
            @Override
            protected String getUpdatePortletPreferencesWhereClause() {
                return "PortletPreferenceValue.name = 'style'";
            }

            @Override
            protected String upgradePreferences(
                    long companyId, long ownerId, int ownerType, long plid, String portletId, String xml)
                    throws Exception {
                PortletPreferences preferences = PortletPreferencesFactoryUtil.fromDefaultXML(xml);
                preferences.setValues("style", "1", "x".repeat(300));
                return PortletPreferencesFactoryUtil.toXML(preferences);
            }
        });

        assertThat(run.value("select smallValue from PortletPreferenceValue where name = 'style' and index_ = 0"))
                .isEqualTo("1");
        assertThat(run.value("select largeValue from PortletPreferenceValue where name = 'style' and index_ = 1"))
                .hasSize(300);
        assertThat(run.value("select largeValue from PortletPreferenceValue where name = 'kept'"))
                .isEqualTo("y".repeat(400));
        assertThat(run.value("select count(distinct portletPreferenceValueId) from PortletPreferenceValue"))
                .isEqualTo("4");
        assertThat(run.value("select smallValue from PortletPreferenceValue where portletPreferencesId = 2"))
                .isEqualTo("other");
    }

    @Test
    void namesGetCapitalsInsteadOfHyphens() throws Exception {
        makeColumn();

        run.upgrade(new CamelCaseUpgradePortletPreferences() {
            @Override
            protected String[] getPortletIds() {
                return new String[] {"20"};
            }
        });

        assertThat(run.value("select preferences from PortletPreferences where portletPreferencesId = 1"))
                .contains("<name>displayStyle</name><value>a,b</value>")
                .doesNotContain("display-style");
    }

    @Test
    void aPreferenceIsRenamedWithItsValues() throws Exception {
        makeValues();

        run.upgrade(new RenameUpgradePortletPreferences() {
            @Override
            protected String[] getPortletIds() {
                return new String[] {"20"};
            }

            @Override
            protected Map<String, String> getPreferenceNamesMap() {
                return Map.of("style", "newStyle", "unknown", "x");
            }
        });

        assertThat(run.value("select smallValue from PortletPreferenceValue where name = 'newStyle'"))
                .isEqualTo("a");
        assertThat(run.value("select count(*) from PortletPreferenceValue where name in ('style', 'x')"))
                .isEqualTo("0");
    }

    @Test
    void aPreferenceOfThePortalIsRenamedInEveryNamespace() throws Exception {
        run.sql(
                "create table PortalPreferences (portalPreferencesId LONG, preferences TEXT null)",
                "insert into PortalPreferences values (1, '<portlet-preferences><preference><name>old</name><value>old</value></preference><preference><name>ns#old</name></preference><preference><name>older</name></preference></portlet-preferences>')");

        run.upgrade(renameOfOld());

        assertThat(run.value("select preferences from PortalPreferences"))
                .contains("<name>new</name><value>old</value>", "<name>ns#new</name>", "<name>older</name>");
    }

    @Test
    void aPreferenceOfThePortalThatIsARowIsRenamed() throws Exception {
        run.sql(
                "create table PortalPreferences (portalPreferencesId LONG)",
                "create table PortalPreferenceValue (key_ VARCHAR(255) null)",
                "insert into PortalPreferenceValue values ('old')");

        run.upgrade(renameOfOld());

        assertThat(run.value("select key_ from PortalPreferenceValue")).isEqualTo("new");
    }

    @Test
    void aProcessThatNamesNoPortletsIsRefused() throws Exception {
        makeColumn();

        assertThatThrownBy(() -> run.upgrade(new CamelCaseUpgradePortletPreferences()))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("getPortletIds()");
    }

    private static PortalPreferencesUpgradeProcess renameOfOld() {
        return new PortalPreferencesUpgradeProcess() {
            @Override
            protected Map<String, String> getPreferenceNamesMap() {
                return Map.of("old", "new");
            }
        };
    }

    private void makeColumn() throws Exception {
        run.sql(
                "create table Group_ (groupId LONG, companyId LONG)",
                "insert into Group_ values (5, 200)",
                "create table Layout (plid LONG, groupId LONG, companyId LONG, privateLayout BOOLEAN, layoutId LONG)",
                "insert into Layout values (6, 5, 300, FALSE, 1)",
                "create table PortletPreferences (portletPreferencesId LONG not null primary key, ownerId LONG, ownerType INTEGER, plid LONG, portletId VARCHAR(200) null, preferences TEXT null)",
                "insert into PortletPreferences values (1, 100, 1, 0, '20', '" + XML.formatted("a,b") + "')",
                "insert into PortletPreferences values (2, 5, 2, 0, '20', '" + XML.formatted("a") + "')",
                "insert into PortletPreferences values (3, 0, 3, 6, '20_INSTANCE_x', '" + XML.formatted("a") + "')",
                "insert into PortletPreferences values (4, 9, 2, 0, '20', '" + XML.formatted("c,d") + "')",
                "insert into PortletPreferences values (5, 100, 1, 0, '200', '" + XML.formatted("a,b") + "')");
    }

    private void makeValues() throws Exception {
        run.sql(
                "create table PortletPreferences (portletPreferencesId LONG not null primary key, companyId LONG, ownerId LONG, ownerType INTEGER, plid LONG, portletId VARCHAR(200) null)",
                "insert into PortletPreferences values (1, 100, 100, 1, 0, '20')",
                "insert into PortletPreferences values (2, 100, 100, 1, 0, '200')",
                "create table PortletPreferenceValue (portletPreferenceValueId LONG not null primary key, companyId LONG, portletPreferencesId LONG, index_ INTEGER, largeValue TEXT null, name VARCHAR(255) null, readOnly BOOLEAN, smallValue VARCHAR(255) null)",
                "insert into PortletPreferenceValue values (-1, 100, 1, 0, null, 'style', FALSE, 'a')",
                "insert into PortletPreferenceValue values (-2, 100, 1, 0, '" + "y".repeat(400)
                        + "', 'kept', FALSE, null)",
                "insert into PortletPreferenceValue values (-3, 100, 2, 0, null, 'look', FALSE, 'other')");
    }
}
