package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.itests.servers.DatabaseServer;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradeScriptsTest {
    private final StepRun run;
    private final Path bundle;
    private Path folder = Path.of("");

    UpgradeScriptsTest(DatabaseServer server, @TempDir Path bundle) {
        this.bundle = bundle;
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(bundle.resolve(UpgradeScripts.FOLDER));
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void filesOfOnePairOfVersionsAreOneRegistrationInTheOrderOfTheirNames() throws Exception {
        script("0.0.0__1.0.0__b-rows.sql", "insert into Note values (1, 'b');");
        script("0.0.0__1.0.0.sql", "create table Note (id_ LONG not null primary key, text_ TEXT null);");
        script("1.0.0__1.10.0.sql", "alter table Note add stars INTEGER default 3 not null;");
        script("readme.txt", "No script.");

        List<Registration> registrations = read().registrations();
        for (Registration registration : registrations) {
            run.execute(registration.steps());
        }

        assertThat(read().faults()).isEmpty();
        assertThat(registrations).extracting(Registration::to).containsExactly("1.0.0", "1.10.0");
        assertThat(registrations.get(0).source()).isEqualTo("META-INF/upgrade");
        assertThat(registrations.get(0).steps())
                .extracting(Step::name)
                .containsExactly("META-INF/upgrade/0.0.0__1.0.0", "META-INF/upgrade/0.0.0__1.0.0__b-rows");
        assertThat(run.value("select stars from Note")).isEqualTo("3");
    }

    @Test
    void theScriptForTheDatabaseAtHandTakesThePlaceOfTheOther() throws Exception {
        script("0.0.0__1.0.0.sql", "create table Note (name VARCHAR(75) null);\ninsert into Note values ('any');");
        for (String database : List.of("h2", "mariadb", "postgresql")) {
            script(
                    "0.0.0__1.0.0." + database + ".sql",
                    "create table Note (name VARCHAR(75) null);\ninsert into Note values ('%s');".formatted(database));
        }
        script("0.0.0__1.0.0.oracle.sql", "this is not for here;");

        List<Registration> registrations = read().registrations();
        run.execute(registrations.get(0).steps());

        assertThat(registrations).hasSize(1);
        assertThat(run.value("select name from Note")).isIn("h2", "mariadb", "postgresql");
        assertThat(run.value("select count(*) from Note")).isEqualTo("1");
    }

    @Test
    void aScriptThatIsThereForOtherDatabasesOnlySaysWhatToAdd() throws Exception {
        script("0.0.0__1.0.0.oracle.sql", "create table Note (id_ LONG);");

        assertThatThrownBy(() -> run.execute(read().registrations().get(0).steps()))
                .hasMessageContaining("for oracle only")
                .hasMessageContaining("'META-INF/upgrade/0.0.0__1.0.0.sql'");
    }

    @Test
    void aFailureNamesTheFile() throws Exception {
        script("0.0.0__1.0.0__fill.sql", "insert into Missing values (1);");

        assertThatThrownBy(() -> run.execute(read().registrations().get(0).steps()))
                .hasStackTraceContaining("META-INF/upgrade/0.0.0__1.0.0__fill.sql")
                .hasStackTraceContaining("insert into Missing values (1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0_1.1.0.sql",
                "1.0.0__.sql",
                "one__two.sql",
                "1.0.0__1.1.0__add.maria.sql",
                "1.0.0__1.1.0.SQL",
                "1.0.0__1.1.0__add index.sql"
            })
    void aNameThatSaysNoVersionsIsAFaultThatNamesTheFile(String file) throws Exception {
        script(file, "create table Note (id_ LONG);");

        List<Fault> faults = read().faults();

        assertThat(faults).extracting(Fault::code).containsExactly(ErrorCode.SCRIPT_NAME_INVALID);
        assertThat(faults.get(0).problem()).contains("'META-INF/upgrade/" + file + "'");
        assertThat(read().registrations()).isEmpty();
    }

    @Test
    void aDatabaseThatWasMistypedIsNoVersion() throws Exception {
        script("1.0.0__1.1.0.sql", "create table Note (id_ LONG);");
        script("1.0.0__1.1.0.maria.sql", "create table Note (id_ LONG);");
        script("1.1.0__1.1.0.step-1.sql", "create table Note (id_ LONG);");

        assertThat(read().faults()).hasSize(1);
        assertThat(read().faults().get(0).problem()).contains("1.0.0__1.1.0.maria.sql", "not known", "mariadb");
    }

    @Test
    void theExampleOfAModuleOfSqlAloneRunsEverywhere() throws Exception {
        Path example = Path.of("..", "..", "examples", "org.sluice.example.notes", "src", "main", "resources");
        try (Stream<Path> files = Files.list(example.resolve(UpgradeScripts.FOLDER))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }

        for (Registration registration : read().registrations()) {
            run.execute(registration.steps());
        }

        assertThat(read().faults()).isEmpty();
        assertThat(run.value("select content from Notes_Note where position = 2"))
                .isEqualTo("Call the lock-keeper");
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private UpgradeScripts.Found read() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> paths =
                    files.map(bundle::relativize).map(Path::toString).toList();
            return UpgradeScripts.read(
                    new ModuleName("com.example.notes"), paths, path -> Optional.of(bundle.resolve(path))
                            .map(UpgradeScriptsTest::url));
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
