package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoader;
import com.liferay.portal.kernel.upgrade.BaseDBColumnSizeUpgradeProcess;
import com.liferay.portal.kernel.upgrade.BaseUpgradeLocalizedColumn;
import com.liferay.portal.kernel.upgrade.DummyUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.util.UpgradeProcessUtil;
import com.liferay.portal.kernel.upgrade.util.UpgradeVersionTreeMap;
import com.liferay.portal.kernel.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** What processes ask of the portal and its database, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradeProcessUtilTest {
    private final StepRun run;

    UpgradeProcessUtilTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aCompanysLanguageIsThatOfItsDefaultUser() throws Exception {
        run.sql(
                "create table User_ (userId LONG, companyId LONG, defaultUser BOOLEAN, languageId VARCHAR(75) null)",
                "insert into User_ values (1, 100, FALSE, 'fr_FR')",
                "insert into User_ values (2, 100, TRUE, 'de_DE')",
                "insert into User_ values (3, 200, FALSE, 'es_ES')");
        List<String> languages = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                languages.add(UpgradeProcessUtil.getDefaultLanguageId(100));
                languages.add(UpgradeProcessUtil.getDefaultLanguageId(200));
            }
        });

        assertThat(languages).containsExactly("de_DE", "en_US");
    }

    @Test
    void aTextIsReplacedByTheTextsOfAllLanguages() throws Exception {
        run.sql(
                "create table Foo (companyId LONG, name TEXT null)",
                "insert into Foo values (100, 'Hello')",
                "insert into Foo values (100, 'Mine')",
                "insert into Foo values (200, 'Hello')");
        ResourceBundleLoader loader = locale -> new Texts(locale.getLanguage());

        run.upgrade(new BaseUpgradeLocalizedColumn() {
            @Override
            protected void doUpgrade() throws Exception {
                upgradeLocalizedColumn(loader, "Foo", "name", "Hello", "greeting", "Name", new long[] {100});
            }
        });

        assertThat(run.value("select name from Foo where companyId = 100 and name like '<%'"))
                .contains("default-locale=\"en_US\"")
                .contains("<Name language-id=\"en_US\">greeting in en</Name>");
        assertThat(run.value("select count(*) from Foo where name like 'Mine'")).isEqualTo("1");
        assertThat(run.value("select name from Foo where companyId = 200")).isEqualTo("Hello");
    }

    @Test
    void columnsOfASizeAreFoundOnTheKindOfDatabaseThatIsMeant() throws Exception {
        run.sql("create table Foo (a VARCHAR(75) null, b VARCHAR(80) null, c TEXT null)");
        List<String> found = new ArrayList<>();

        for (DBType dbType : DBType.values()) {
            for (String type : new String[] {"varchar", "character varying"}) {
                run.upgrade(new BaseDBColumnSizeUpgradeProcess(dbType, type, 75) {
                    @Override
                    protected void upgradeColumn(String tableName, String columnName) {
                        found.add((tableName + "." + columnName).toLowerCase(java.util.Locale.ROOT));
                    }
                });
            }
        }

        assertThat(found).containsExactly("foo.a");
    }

    @Test
    void severalProcessesLeadToAVersionInSteps() {
        UpgradeVersionTreeMap processes = new UpgradeVersionTreeMap();
        UpgradeProcess last = new DummyUpgradeProcess();

        processes.put(new Version(1, 10, 0), new DummyUpgradeProcess());
        processes.put(new Version(1, 9, 0), new DummyUpgradeProcess(), new DummyUpgradeProcess(), last);

        assertThat(processes.keySet().stream().map(Version::toString))
                .containsExactly("1.9.0.step-1", "1.9.0.step-2", "1.9.0", "1.10.0");
        assertThat(processes).containsEntry(new Version(1, 9, 0), last);
    }

    @Test
    void aMicroVersionIsNotRequired() {
        assertThat(required("1.0.0", "1.0.9")).isFalse();
        assertThat(required("1.9.0", "1.10.0")).isTrue();
        assertThat(required("1.2.0", "2.0.0")).isTrue();
        assertThat(required("2.0.0", "1.9.0")).isFalse();
    }

    @Test
    void processesAreMadeByTheirNames() {
        ClassLoader classes = getClass().getClassLoader();

        assertThat(UpgradeProcessUtil.initUpgradeProcesses(
                        classes, new String[] {"com.liferay.portal.kernel.upgrade.DummyUpgradeProcess"}))
                .hasExactlyElementsOfTypes(DummyUpgradeProcess.class);
        assertThatThrownBy(() -> UpgradeProcessUtil.initUpgradeProcesses(classes, new String[] {"missing.Process"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'missing.Process'");
    }

    private static boolean required(String from, String to) {
        return UpgradeProcessUtil.isRequiredSchemaVersion(Version.parseVersion(from), Version.parseVersion(to));
    }

    private static final class Texts extends ListResourceBundle {
        private final String language;

        Texts(String language) {
            this.language = language;
        }

        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"greeting", "greeting in " + language}};
        }
    }
}
