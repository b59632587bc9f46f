package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.DummyUpgradeProcess;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.liferay.fixture.UpgradeEntryCompanyId;
import org.sluice.liferay.fixture.UpgradeThroughDriverManager;

/** What steps tell of themselves before they are executed. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class ForeseenStepsTest {
    private final StepRun run;

    ForeseenStepsTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeTable() throws SQLException {
        run.sql(
                "create table Foo (fooId LONG not null primary key, name VARCHAR(75) null)",
                "insert into Foo values (1, 'a')");
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aScriptTellsItsStatementsInTheWordsOfTheDatabase(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(
                folder.resolve("tables.sql"),
                "create table Bar (barId LONG not null primary key);\nupdate Foo set name = 'b';\n");
        Registration schema = InitialSchema.registration(
                        "1.0.0", path -> path.endsWith("tables.sql") ? url(script) : Optional.empty())
                .orElseThrow();

        List<String> statements = statements(schema.steps().get(0)).orElseThrow();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).toLowerCase(Locale.ROOT)).contains("create table", "bigint");
        assertThat(statements.get(1)).isEqualTo("update Foo set name = 'b'");
        assertThat(run.value("select name from Foo")).isEqualTo("a");
    }

    @Test
    void aModuleOfScriptsTellsThoseForTheDatabaseAtHand(@TempDir Path folder) throws Exception {
        Path any = Files.writeString(folder.resolve("1.0.0__1.1.0.sql"), "delete from Foo;\n");
        Path here = Files.writeString(folder.resolve("here.sql"), "update Foo set name = 'here';\n");
        List<String> files = List.of("1.0.0__1.1.0.sql", "1.0.0__1.1.0.h2.sql", "1.0.0__1.1.0.mariadb.sql");
        Step step = UpgradeScripts.read(
                        StepRun.MODULE, files, path -> path.endsWith("1.1.0.sql") ? url(any) : url(here))
                .registrations()
                .get(0)
                .steps()
                .get(0);

        String expected = run.database().jdbcUrl().startsWith("jdbc:postgresql")
                ? "delete from Foo"
                : "update Foo set name = 'here'";
        assertThat(statements(step)).contains(List.of(expected));
    }

    @Test
    void changesThatAFactoryMadeTellTheirStatements() throws Exception {
        List<String> add = statements(step(UpgradeProcessFactory.addColumns("Foo", "more LONG")))
                .orElseThrow();
        List<String> sql = statements(step(UpgradeProcessFactory.runSQL("delete from Foo", "drop table Foo")))
                .orElseThrow();

        assertThat(add).isNotEmpty();
        assertThat(add.get(0).toLowerCase(Locale.ROOT)).startsWith("alter table foo add");
        assertThat(sql).containsExactly("delete from Foo", "drop table Foo");
        assertThat(run.value("select count(*) from Foo")).isEqualTo("1");
    }

    @Test
    void aChangeThatIsDoneAlreadyHasNoStatement() throws Exception {
        assertThat(statements(step(UpgradeProcessFactory.addColumns("Foo", "name VARCHAR(75) null"))))
                .contains(List.of());
    }

    @Test
    void aChangeOfWhatIsNotThereYetCannotBeTold() {
        Step step = step(UpgradeProcessFactory.alterColumnType("Foo", "missing", "TEXT null"));

        assertThatThrownBy(() -> statements(step)).hasMessageContaining("missing");
    }

    @Test
    void stepsThatDoNothingTellThat() throws Exception {
        assertThat(statements(step(new DummyUpgradeStep()))).contains(List.of());
        assertThat(statements(step(new DummyUpgradeProcess()))).contains(List.of());
    }

    @Test
    void aStepInJavaTellsOnlyWhenItIsExecuted() throws Exception {
        assertThat(statements(step(new UpgradeEntryCompanyId()))).isEmpty();
        assertThat(statements(step(() -> {}))).isEmpty();
    }

    @Test
    void aStepThatOpensItsOwnConnectionIsFound() {
        UpgradeStep lambda = () -> {
            try (Connection own = DriverManager.getConnection("jdbc:h2:mem:")) {
                own.setAutoCommit(false);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };

        assertThat(step(new UpgradeThroughDriverManager()).bypass())
                .hasValueSatisfying(text -> assertThat(text).contains("java.sql.DriverManager"));
        assertThat(step(new UpgradeThroughDriverManager() {}).bypass())
                .as("a subclass")
                .isPresent();
        assertThat(step(lambda).bypass()).as("a lambda").isPresent();
    }

    @Test
    void aStepThatUsesItsRunOnlyHasNoBypass() {
        assertThat(step(new UpgradeEntryCompanyId()).bypass()).isEmpty();
        assertThat(step(UpgradeProcessFactory.dropTables("Foo")).bypass()).isEmpty();
    }

    private static Step step(UpgradeStep step) {
        return Registrations.collect(registry -> registry.register("1.0.0", "2.0.0", step), StepRun.MODULE)
                .getOrDefault(StepRun.MODULE, List.of())
                .get(0)
                .steps()
                .get(0);
    }

    private Optional<List<String>> statements(Step step) throws Exception {
        try (Connection connection = run.database().connect()) {
            return step.statements(connection);
        }
    }

    private static Optional<URL> url(Path file) {
        try {
            return Optional.of(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
