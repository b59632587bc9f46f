package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin makes of modules that bring SQL files, and of steps that are services. */
class ScriptsTest {
    private static final String UPGRADE = "META-INF/upgrade/";
    private static final String TABLES = "META-INF/sql/tables.sql";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void makeModule() throws Exception {
        module = new TestModule(folder);
    }

    @Test
    void readsTheVersionsOfScriptsFromTheirNames() throws Exception {
        module.resource(UPGRADE + "0.0.0__1.0.0.sql", "")
                .resource(UPGRADE + "1.0.0__1.1.0__names.sql", "")
                .resource(UPGRADE + "1.0.0__1.1.0__numbers.sql", "")
                .resource(UPGRADE + "1.0.0__1.1.0__numbers.mariadb.sql", "")
                .resource(UPGRADE + "1.1.0__1.1.0.step-1.postgresql.sql", "");

        BuiltModule built = module.build().isClean();

        assertThat(built.header("Liferay-Require-SchemaVersion")).isEqualTo("1.1.0.step-1");
    }

    @Test
    void failsOnAScriptWhoseNameTellsNoVersions() throws Exception {
        module.requires("1.0.0").resource(UPGRADE + "0.0.0__1.0.0.sql", "").resource(UPGRADE + "1.0.0-1.1.0.sql", "");

        assertThat(module.build().errors())
                .containsExactly("1.0.0-1.1.0.sql:1: Cannot tell between which versions "
                        + "'META-INF/upgrade/1.0.0-1.1.0.sql' leads. Name it <from>__<to>.sql or "
                        + "<from>__<to>__<name>.sql, for example 1.0.0__1.1.0__stars.sql; put .mariadb or the like before "
                        + ".sql where it is for one database. [SCRIPT_NAME_INVALID]");
    }

    @Test
    void failsWhenAScriptAndARegistratorDoTheSame() throws Exception {
        module.requires("1.1.0").registers("0.0.0 > 1.0.0", "1.0.0 > 1.1.0").resource(UPGRADE + "1.0.0__1.1.0.sql", "");

        assertThat(module.build().errors())
                .singleElement()
                .asString()
                .startsWith("1.0.0__1.1.0.sql:1:")
                .contains("'com.acme.OrdersUpgrade (OrdersUpgrade.java:5)' registers the same")
                .endsWith("[REGISTRATION_DUPLICATE]");
    }

    @Test
    void takesTheInitialSchemaForTheWayToTheHeader() throws Exception {
        module.bnd("Liferay-Service: true")
                .requires("1.1.0")
                .registers("1.0.0 > 1.1.0")
                .resource(TABLES, "");

        module.build().isClean();
    }

    @Test
    void takesTheInitialSchemaAloneForAModule() throws Exception {
        module.bnd("Liferay-Service: true").requires("1.1.0").resource(TABLES, "");

        module.build().isClean();
    }

    @Test
    void doesNotCountTheInitialSchemaOfABundleThatIsNoService() throws Exception {
        module.requires("1.1.0").resource(TABLES, "");

        assertThat(module.build().errors()).singleElement().asString().endsWith("[HEADER_NOT_REACHED]");
    }

    @Test
    void failsWhenTheInitialSchemaComesFromTwoSources() throws Exception {
        module.bnd("Liferay-Service: true")
                .requires("1.0.0")
                .registers("0.0.0 > 1.0.0")
                .resource(TABLES, "");

        assertThat(module.build().errors())
                .containsExactly("tables.sql:1: Cannot tell how 'com.acme.orders' is installed: its schema from 0.0.0 "
                        + "comes from 'com.acme.OrdersUpgrade' and from 'META-INF/sql'. Keep one of them: a bundle with "
                        + "META-INF/sql registers no step from 0.0.0. [INITIAL_SCHEMA_TWICE]");
    }

    @Test
    void failsWhenNothingNamesTheVersionOfTheInitialSchema() throws Exception {
        module.bnd("Liferay-Service: true").resource(TABLES, "");

        assertThat(module.build().errors())
                .singleElement()
                .asString()
                .contains("because nothing names the version that its scripts make")
                .endsWith("[HEADER_MISSING]");
    }

    @Test
    void failsWhenTheHeaderOfAnInitialSchemaIsARange() throws Exception {
        module.bnd("Liferay-Service: true")
                .requires("[1.0.0,2.0.0)")
                .registers("1.0.0 > 1.1.0")
                .resource(TABLES, "");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:4: Cannot tell which version 'META-INF/sql' of 'com.acme.orders' makes: the "
                        + "header 'Liferay-Require-SchemaVersion' is the range '[1.0.0,2.0.0)', and a version is expected. "
                        + "Write the version that the scripts make into the header, or register a step from '0.0.0' "
                        + "instead. [INITIAL_SCHEMA_VERSION_MISSING]");
    }

    @Test
    void readsStepsThatAreServices() throws Exception {
        module.java("""
                @Component(service = UpgradeStep.class, property = {
                "upgrade.bundle.symbolic.name=com.acme.orders", "upgrade.db.type=any",
                "upgrade.from.schema.version=0.0.0", "upgrade.to.schema.version=1.0.0"})
                public class First extends DummyUpgradeStep {}""");

        assertThat(module.build().isClean().header("Liferay-Require-SchemaVersion"))
                .isEqualTo("1.0.0");
    }

    @Test
    void readsSchemaCreators() throws Exception {
        module.requires("1.1.0").registers("1.0.0 > 1.1.0").java("""
                @Component public class Creator implements com.liferay.portal.upgrade.release.SchemaCreator {
                public void create() {}
                public String getBundleSymbolicName() { return "com.acme.orders"; }
                public String getSchemaVersion() { return "1.1.0"; }
                }""");

        BuiltModule built = module.build().isClean();

        assertThat(built.component("com.acme.Creator")).doesNotContain("sluice.release");
    }

    @Test
    void takesAnInitializationForAWayFromNothing() throws Exception {
        module.requires("1.1.0")
                .registrator(
                        "registry.registerInitialization();",
                        "registry.register(\"1.0.0\", \"1.1.0\", new DummyUpgradeStep());");

        module.build().isClean();
    }
}
