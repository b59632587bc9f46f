package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.Test;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;
import org.sluice.itests.modules.fixture.InjectedRegistrator;

/** Upgrades that fail: the database is as it was, and whoever can work with that goes on. */
public class RevertIT extends FrameworkTest {
    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gatedExactly("revert.injected", "1.0.0")
                .injectedRegistrator(InjectedRegistrator.class)
                .writeTo(folder.resolve("injected.jar"));
        Modules.gatedExactly("revert.injected", "1.0.0")
                .version("2.0.0")
                .requires("2.0.0")
                .injectedRegistrator(InjectedRegistrator.class)
                .writeTo(folder.resolve("injected-2.jar"));
        Modules.gatedExactly("revert.first", "1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Half (id LONG); insert into Half values (1); throw")
                .writeTo(folder.resolve("first.jar"));
    }

    @Test
    public void takesBackWhatAStepDidThroughAnInjectedDataSourceAndOpensTheOldGateAgain() throws Exception {
        var bundle = install("injected.jar");
        awaitOpen("revert.injected");

        update(bundle, "injected-2.jar");

        awaitState("revert.injected", ModuleState.REVERTED);
        awaitOpen("revert.injected");
        assertEquals("0", text("select count(*) from Injected"));
        assertEquals("1", text("select count(*) from information_schema.columns where lower(table_name) = 'injected'"));
    }

    @Test
    public void leavesNothingOfAFirstInstallationThatFailsAndShowsItInTheHistory() throws Exception {
        install("first.jar");

        awaitState("revert.first", ModuleState.REVERTED);

        assertEquals("0", text("select count(*) from information_schema.tables where lower(table_name) = 'half'"));
        assertEquals("0", text("select count(*) from Release_ where servletContextName = 'revert.first'"));
        RunHistory history = service(RunHistory.class, "(objectClass=*)");
        RunInfo run = history.latest(100).stream()
                .filter(info -> info.module().equals(new ModuleName("revert.first")))
                .findFirst()
                .orElseThrow();
        assertEquals("REVERTED", run.result().orElse(""));
        assertTrue(run.failure().orElse("").contains("this step throws"));
        assertEquals(List.of(), history.find(run.id()).orElseThrow().kept());
    }

    private String text(String query) throws Exception {
        DataSource dataSource = service(DataSource.class, "(sluice.datasource=default)");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
