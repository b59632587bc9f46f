package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.sluice.sql.SqlSyntaxException;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class InitialSchemaTest {
    private final StepRun run;
    private final Path bundle;

    InitialSchemaTest(DatabaseServer server, @TempDir Path bundle) {
        this.bundle = bundle;
        this.run = new StepRun(server.freshDatabase());
    }

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(bundle.resolve(InitialSchema.FOLDER));
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theScriptsMakeTablesThenSequencesThenIndexes() throws Exception {
        script("indexes.sql", "create index IX_1 on Foo (name[$COLUMN_LENGTH:75$]);\ninsert into Foo values (3, 'c');");
        script("sequences.sql", "insert into Foo values (2, 'b');");
        script("tables.sql", "create table Foo (\n\tid_ LONG not null primary key,\n\tname VARCHAR(75) null\n);");

        Registration registration = registration().orElseThrow();
        run.execute(registration.steps());

        assertThat(registration.from()).isEqualTo("0.0.0");
        assertThat(registration.to()).isEqualTo("1.2.0");
        assertThat(registration.source()).isEqualTo("META-INF/sql");
        assertThat(registration.steps())
                .extracting(Step::name)
                .containsExactly("META-INF/sql/tables.sql", "META-INF/sql/sequences.sql", "META-INF/sql/indexes.sql");
        assertThat(run.value("select count(*) from Foo")).isEqualTo("2");
        assertThatThrownBy(() -> run.sql("create index IX_1 on Foo (name)")).isInstanceOf(SQLException.class);
    }

    @Test
    void aScriptThatIsNotThereIsLeftOut() throws Exception {
        script("tables.sql", "create table Foo (id_ LONG);");
        script("indexes.sql", "");

        run.execute(registration().orElseThrow().steps());

        assertThat(run.value("select count(*) from Foo")).isEqualTo("0");
    }

    @Test
    void withoutScriptsThereIsNoRegistration() {
        assertThat(registration()).isEmpty();
    }

    @Test
    void aFailureNamesTheScriptAndItsStatement() throws Exception {
        script("tables.sql", "create table Foo (id_ LONG);\ninsert into Missing values (1);");
        Registration registration = registration().orElseThrow();

        assertThatThrownBy(() -> run.execute(registration.steps()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("line 2 of 'META-INF/sql/tables.sql'")
                .hasMessageContaining("The statement is: insert into Missing values (1)");
    }

    @Test
    void aScriptIncludesWhatStandsBesideIt() throws Exception {
        script("tables.sql", "create table Foo (id_ LONG);\n@include more/rows.sql\n");
        Files.createDirectories(bundle.resolve(InitialSchema.FOLDER).resolve("more"));
        script("more/rows.sql", "insert into Foo values (1);");

        run.execute(registration().orElseThrow().steps());

        assertThat(run.value("select count(*) from Foo")).isEqualTo("1");
    }

    @Test
    void refusesAScriptThatIncludesAMissingFileBeforeItsFirstStatement() throws Exception {
        script("tables.sql", "create table Foo (id_ LONG);\n@include more.sql\n");
        Registration registration = registration().orElseThrow();

        assertThatThrownBy(() -> run.execute(registration.steps()))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageContaining("line 2 of 'META-INF/sql/tables.sql'")
                .hasMessageContaining("'more.sql'");
        assertThatThrownBy(() -> run.value("select count(*) from Foo")).isInstanceOf(SQLException.class);
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(bundle.resolve(InitialSchema.FOLDER).resolve(name), text);
    }

    private Optional<Registration> registration() {
        return InitialSchema.registration(
                "1.2.0",
                path -> Optional.of(bundle.resolve(path)).filter(Files::exists).map(InitialSchemaTest::url));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
