package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.util.UpgradeModulesFactory;
import com.liferay.portal.kernel.upgrade.v6_2_0.BaseUpgradeAttachments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** What upgrades of Liferay's core do for modules, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradeModulesTest {
    private final StepRun run;

    UpgradeModulesTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void modulesThatWereElsewhereBeginWithAFirstVersion() throws Exception {
        run.sql(
                "create table Release_ (mvccVersion LONG default 0 not null, releaseId LONG not null primary key, createDate DATE null, modifiedDate DATE null, servletContextName VARCHAR(75) null, schemaVersion VARCHAR(75) null, buildNumber INTEGER, buildDate DATE null, verified BOOLEAN, state_ INTEGER, testString VARCHAR(1024) null)",
                "insert into Release_ (releaseId, servletContextName, schemaVersion) values (9, 'known', '3.0.0')",
                "insert into Release_ (releaseId, servletContextName, schemaVersion) values (10, 'old-portlet', '2.0.0')",
                "create table ServiceComponent (buildNamespace VARCHAR(75) null)",
                "insert into ServiceComponent values ('NS')");

        run.upgrade(UpgradeModulesFactory.create(
                new String[] {"known", "extracted"},
                new String[][] {{"old-portlet", "converted"}, {"other-portlet", "not.there"}},
                new String[][] {{"legacy", "NS"}, {"not.legacy", "XX"}}));

        assertThat(run.value("select schemaVersion from Release_ where servletContextName = 'known'"))
                .isEqualTo("3.0.0");
        assertThat(run.value("select schemaVersion from Release_ where servletContextName = 'extracted'"))
                .isEqualTo("0.0.1");
        assertThat(run.value("select schemaVersion from Release_ where servletContextName = 'converted'"))
                .isEqualTo("2.0.0");
        assertThat(run.value("select schemaVersion from Release_ where servletContextName = 'legacy'"))
                .isEqualTo("0.0.1");
        assertThat(run.value("select count(*) from Release_")).isEqualTo("4");
    }

    @Test
    void attachmentsAreLeftToLiferay() {
        assertThatThrownBy(() -> run.upgrade(new Attachments()))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("document library");
    }

    private static final class Attachments extends BaseUpgradeAttachments {
        @Override
        protected String getClassName() {
            return "Foo";
        }

        @Override
        protected String getDirName(long containerModelId, long resourcePrimKey) {
            return "";
        }

        @Override
        protected String getPortletId() {
            return "20";
        }

        @Override
        protected void updateAttachments() {
            throw new AssertionError("not called");
        }
    }
}
