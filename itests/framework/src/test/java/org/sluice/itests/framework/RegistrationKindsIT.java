package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.liferay.portal.kernel.module.framework.ModuleServiceLifecycle;
import com.liferay.portal.kernel.service.ReleaseLocalService;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.itests.modules.fixture.FormerPlugin;
import org.sluice.itests.modules.fixture.PublishedSteps;
import org.sluice.itests.modules.fixture.RenamedModule;

/** Every way in which a module can say how its data are upgraded, on the whole road from bundle to open gate. */
public class RegistrationKindsIT extends FrameworkTest {
    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gatedExactly("sql.only", "1.10.0")
                .upgrade("1.9.0__1.10.0.sql", "insert into SqlOnly values (3, 'any');")
                .upgrade("1.9.0__1.10.0.h2.sql", "insert into SqlOnly values (3, 'h2');")
                .upgrade("0.0.0__1.9.0__rows.sql", "insert into SqlOnly values (2, 'rows');")
                .upgrade("0.0.0__1.9.0.sql", "create table SqlOnly (id LONG, name VARCHAR(75) null);")
                .writeTo(folder.resolve("sql.jar"));
        Modules.gatedExactly("sql.bad", "1.0.0")
                .upgrade("0.0.0-1.0.0.sql", "create table SqlBad (id LONG);")
                .writeTo(folder.resolve("bad.jar"));
        Modules.gatedExactly("sql.twice", "1.0.0")
                .upgrade("0.0.0__1.0.0.sql", "create table SqlTwice (id LONG);")
                .registrations("0.0.0 > 1.0.0 : create table SqlTwice (id LONG)")
                .writeTo(folder.resolve("twice.jar"));
        Modules.gatedExactly("former.service", "1.2.0")
                .header(FormerPlugin.OLD_NAME, "former-portlet")
                .activator(FormerPlugin.class)
                .registrations("0.0.0 > 1.2.0 : throw", "1.1.0 > 1.2.0 : create table Former (id LONG)")
                .writeTo(folder.resolve("former.jar"));
        Modules.gatedExactly(RenamedModule.NEW_NAME, "1.1.0")
                .registrator(RenamedModule.class)
                .writeTo(folder.resolve("renamed.jar"));
        Modules.gatedExactly("published.steps", "1.0.0")
                .activator(PublishedSteps.class)
                .writeTo(folder.resolve("published.jar"));
        Modules.gatedExactly("graph", "1.0.4")
                .registrations("0.0.0 > 1.0.4 : create table Graph (step_ VARCHAR(75))")
                .writeTo(folder.resolve("graph-1.jar"));
        Modules.gatedExactly("graph", "1.10.0")
                .registrations(
                        "1.9.0 > 1.10.0 : insert into Graph values ('1.10.0')",
                        "1.1.0 > 1.9.0 : insert into Graph values ('detour')",
                        "1.0.5 > 1.1.0 : insert into Graph values ('detour')",
                        "1.0.5 > 1.9.0 : insert into Graph values ('1.9.0')",
                        "1.0.5 > 1.0.4 : insert into Graph values ('circle')",
                        "1.0.4.step-1 > 1.0.5 : insert into Graph values ('1.0.5')",
                        "1.0.4 > 1.0.4.step-1 : insert into Graph values ('1.0.4.step-1')")
                .writeTo(folder.resolve("graph-2.jar"));
    }

    @Test
    public void aModuleOfSqlAloneIsUpgradedWithTheScriptsOfTheDatabase() throws Exception {
        install("sql.jar");

        awaitOpen("sql.only");

        assertEquals(List.of("rows", "h2"), column("select name from SqlOnly order by id"));
        assertEquals(
                "1.10.0",
                awaitState("sql.only", ModuleState.UP_TO_DATE).schemaVersion().orElse(""));
    }

    @Test
    public void aScriptWhoseNameSaysNothingMakesTheModuleInvalid() throws Exception {
        install("bad.jar");

        ModuleStatus status = awaitState("sql.bad", ModuleState.INVALID);

        assertTrue(status.message(), status.message().contains("META-INF/upgrade/0.0.0-1.0.0.sql"));
        assertEquals(ErrorCode.SCRIPT_NAME_INVALID, status.faults().get(0).code());
    }

    @Test
    public void twoSourcesOfTheFirstSchemaMakeTheModuleInvalid() throws Exception {
        install("twice.jar");

        ModuleStatus status = awaitState("sql.twice", ModuleState.INVALID);

        assertTrue(
                status.toString(),
                status.faults().stream().anyMatch(fault -> fault.code() == ErrorCode.INITIAL_SCHEMA_TWICE));
    }

    @Test
    public void aFormerPluginTakesItsReleaseWithItAndIsUpgradedFromThere() throws Exception {
        releases().addRelease("former-portlet", 110);

        install("former.jar");

        awaitOpen("former.service");
        assertNull(releases().fetchRelease("former-portlet"));
        assertEquals("1.2.0", releases().fetchRelease("former.service").getSchemaVersion());
    }

    @Test
    public void aModuleThatWasRenamedGoesOnFromItsOldRelease() throws Exception {
        releases().addRelease(RenamedModule.OLD_NAME, "1.0.0");

        install("renamed.jar");

        awaitOpen(RenamedModule.NEW_NAME);
        assertNull(releases().fetchRelease(RenamedModule.OLD_NAME));
        assertEquals(List.of("0"), column("select count(*) from Renamed"));
    }

    @Test
    public void stepsThatAreServicesAreARegistration() throws Exception {
        install("published.jar");

        awaitOpen("published.steps");

        assertEquals(List.of("1"), column("select count(*) from Published"));
    }

    @Test
    public void theShortestWayLeadsThroughTheGraphHoweverItIsRegistered() throws Exception {
        Bundle bundle = install("graph-1.jar");
        awaitState("graph", ModuleState.UP_TO_DATE);

        update(bundle, "graph-2.jar");

        awaitOpen("graph");
        assertEquals("1.10.0", releases().fetchRelease("graph").getSchemaVersion());
        assertEquals(
                List.of("1.0.4.step-1", "1.0.5", "1.10.0", "1.9.0"), column("select step_ from Graph order by step_"));
    }

    private ReleaseLocalService releases() throws Exception {
        service(ModuleServiceLifecycle.class, ModuleServiceLifecycle.DATABASE_INITIALIZED);
        return service(ReleaseLocalService.class, "(objectClass=*)");
    }

    private List<String> column(String sql) throws Exception {
        DataSource dataSource = service(DataSource.class, "(sluice.datasource=default)");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return column(statement, sql);
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
