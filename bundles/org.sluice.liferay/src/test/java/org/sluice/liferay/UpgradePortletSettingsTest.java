package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.settings.FallbackKeys;
import com.liferay.portal.kernel.settings.Settings;
import com.liferay.portal.kernel.settings.SettingsFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.upgrade.v7_0_0.UpgradePortletSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradePortletSettingsTest {
    private final StepRun run;

    UpgradePortletSettingsTest(DatabaseServer server) throws Exception {
        this.run = new StepRun(server.freshDatabase());
        run.sql(
                "create table PortletPreferences (mvccVersion LONG default 0 not null, portletPreferencesId LONG not null"
                        + " primary key, ownerId LONG, ownerType INTEGER, plid LONG, portletId VARCHAR(200) null,"
                        + " preferences TEXT null)",
                "create table Layout (plid LONG not null primary key, groupId LONG)",
                "create table Counter (name VARCHAR(150) not null primary key, currentId LONG)",
                "insert into Counter values ('com.liferay.counter.kernel.model.Counter', 1000)",
                "insert into Layout values (5, 50)",
                "insert into Layout values (6, 50)");
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void thePreferencesOfAPortletAreParted() throws Exception {
        preferences(
                1,
                5,
                "portlet",
                "<portlet-preferences>" + one("emailFrom", "a") + one("entriesPerPage", "7") + one("unknown", "u")
                        + "</portlet-preferences>");
        preferences(2, 6, "portlet", "<portlet-preferences>" + one("emailFrom", "b") + "</portlet-preferences>");
        preferences(3, 99, "portlet", "<portlet-preferences />");

        run.upgrade(new Parting("portlet", "service"));

        assertThat(run.value("select preferences from PortletPreferences where portletPreferencesId = 1"))
                .contains("entriesPerPage", "unknown")
                .doesNotContain("emailFrom");
        assertThat(run.value("select preferences from PortletPreferences where ownerId = 50 and ownerType = 2 and"
                        + " plid = 0 and portletId = 'service'"))
                .contains("<value>a</value>", "unknown")
                .doesNotContain("entriesPerPage");
        assertThat(run.value("select count(*) from PortletPreferences")).isEqualTo("4");
        assertThat(run.value("select portletPreferencesId from PortletPreferences where portletId = 'service'"))
                .isEqualTo("1001");
    }

    @Test
    void settingsThatNobodyRegisteredAreNamed() {
        assertThatThrownBy(() -> run.upgrade(new Parting("portlet", "stranger")))
                .isInstanceOf(UpgradeException.class)
                .hasMessageContaining("'stranger'");
    }

    @Test
    void theGettersOfAClassAreItsKeys() {
        SettingsFactoryUtil.registerSettingsMetadata(ServiceSettings.class, null, new FallbackKeys());

        assertThat(SettingsFactoryUtil.getSettingsDescriptor("service").getAllKeys())
                .containsExactlyInAnyOrder("emailFrom", "folderIds", "sent");
        assertThat(SettingsFactoryUtil.getSettingsDescriptor("service").getMultiValuedKeys())
                .containsExactly("folderIds");
        assertThatThrownBy(() -> SettingsFactoryUtil.registerSettingsMetadata(String.class, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'java.lang.String'");
    }

    private void preferences(long id, long plid, String portletId, String xml) throws Exception {
        run.sql("insert into PortletPreferences values (0, %d, 0, 3, %d, '%s', '%s')"
                .formatted(id, plid, portletId, xml));
    }

    private static String one(String name, String value) {
        return "<preference><name>%s</name><value>%s</value></preference>".formatted(name, value);
    }

    /** Settings of a service. */
    @Settings.Config(settingsIds = "service")
    public static final class ServiceSettings {
        public String getEmailFrom() {
            return "";
        }

        public String[] getFolderIds() {
            return new String[0];
        }

        @Settings.Property(name = "sent")
        public boolean isEmailSent() {
            return false;
        }

        @Settings.Property(ignore = true)
        public String getText() {
            return "";
        }
    }

    /** Settings of a portlet. */
    @Settings.Config(settingsIds = "portlet")
    public static final class PortletSettings {
        public int getEntriesPerPage() {
            return 0;
        }
    }

    private static final class Parting extends UpgradePortletSettings {
        private final String portletId;
        private final String serviceName;

        Parting(String portletId, String serviceName) {
            super(SettingsFactoryUtil.getSettingsFactory());
            this.portletId = portletId;
            this.serviceName = serviceName;
        }

        @Override
        protected void doUpgrade() throws Exception {
            SettingsFactoryUtil.registerSettingsMetadata(ServiceSettings.class, null, new FallbackKeys());
            SettingsFactoryUtil.registerSettingsMetadata(PortletSettings.class, null, new FallbackKeys());
            upgradeMainPortlet(portletId, serviceName, 3, true);
        }
    }
}
