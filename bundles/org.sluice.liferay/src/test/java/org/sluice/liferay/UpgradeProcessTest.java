package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.portal.kernel.upgrade.DummyUpgradeProcess;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.io.FileNotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.liferay.fixture.UpgradeSchema;
import org.sluice.liferay.fixture.UpgradeVersions;

/** What upgrade code can do, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class UpgradeProcessTest {
    private final StepRun run;

    UpgradeProcessTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theCallsOfTheTutorialsExampleKeepTheData() throws Exception {
        run.sql(
                "create table Article (id_ LONG not null primary key, structureId VARCHAR(75) null,"
                        + " templateId VARCHAR(75) null, description VARCHAR(200) null, draft BOOLEAN null)",
                "create table Feed (id_ LONG not null primary key, mvccVersion LONG default 7 not null,"
                        + " structureId TEXT null, targetId VARCHAR(75) null, gone VARCHAR(75) null)",
                "insert into Article values (1, 'structure', 'template', 'Größe', null)",
                "insert into Feed values (1, 7, 'structure', 'target', 'x')");

        run.upgrade(new UpgradeSchema());

        assertThat(run.value("select structureKey from Article")).isEqualTo("structure");
        assertThat(run.value("select templateKey from Article")).isEqualTo("template");
        assertThat(run.value("select description from Article")).isEqualTo("Größe");
        assertThat(run.value("select mvccVersion from Article")).isEqualTo("0");
        assertThat(run.value("select count(*) from Article where draft is null"))
                .isEqualTo("0");
        assertThat(run.value("select content from Audit")).isEqualTo("a LONG story; it's TRUE");
        assertThat(run.value("select structureKey from Feed")).isEqualTo("structure");
        assertThat(run.value("select mvccVersion from Feed")).isEqualTo("7");
        assertThat(run.value("select added from Feed")).isEqualTo("5");
        assertThat(run.value("select more from Feed")).isNull();
        run.sql(
                "update Article set description = '" + "x".repeat(5_000) + "'",
                "update Feed set targetId = '" + "x".repeat(200) + "'");
        assertThatThrownBy(() -> run.value("select gone from Feed")).isInstanceOf(SQLException.class);
    }

    @Test
    void theVersionColumnIsAddedOnce() throws Exception {
        run.sql("create table Article (id_ LONG)", "insert into Article values (1)");

        run.upgrade(new UpgradeVersions(), new UpgradeVersions());

        assertThat(run.value("select mvccVersion from Article")).isEqualTo("0");
    }

    @Test
    void aTemplateIsFoundBesideTheStepAndOnItsClassPath() throws Exception {
        run.sql("create table Article (draft BOOLEAN null)", "create index IX_GONE on Article (draft)");

        run.upgrade(new InTemplates("/org/sluice/liferay/fixture/dependencies/update.sql"));
        run.sql("drop table Audit", "create index IX_GONE on Article (draft)");
        run.upgrade(new InTemplates("org/sluice/liferay/fixture/dependencies/update.sql"));
        run.sql("drop table Audit", "create index IX_GONE on Article (draft)");
        run.upgrade(new InTemplates("fixture/dependencies/update.sql"));

        assertThat(run.value("select count(*) from Audit")).isEqualTo("1");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        Throwable thrown = catchThrowable(() -> run.upgrade(new InTemplates("missing.sql")));

        assertThat(thrown)
                .isInstanceOf(UpgradeException.class)
                .hasCauseInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("'missing.sql'");
    }

    @Test
    void aTemplateEndsAtAStatementThatFails() throws Exception {
        assertThatThrownBy(() -> run.upgrade(new InTemplates("fixture/broken.sql")))
                .isInstanceOf(UpgradeException.class)
                .hasCauseInstanceOf(SQLException.class);

        assertThat(run.value("select count(*) from Broken")).isEqualTo("0");
    }

    @Test
    void aTemplateThatMayFailGoesOn() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQLTemplate("/org/sluice/liferay/fixture/broken.sql", false);
            }
        });

        assertThat(run.value("select count(*) from Broken")).isEqualTo("1");
    }

    @Test
    void severalStatementsAreExecutedInOrder() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL(new String[] {"create table Foo (active BOOLEAN);", "insert into Foo values (TRUE);"});
                runSQL(connection, "insert into Foo values ([$FALSE$])");
            }
        });

        assertThat(run.value("select count(*) from Foo")).isEqualTo("2");
    }

    @Test
    void eachProcessHasAConnectionOfItsOwnWhileItRuns() throws Exception {
        List<Connection> seen = new ArrayList<>();
        Outer outer = new Outer(seen);

        run.upgrade(outer);

        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).isNotSameAs(seen.get(0));
        assertThat(seen.get(2)).isSameAs(seen.get(0));
        assertThat(outer.connection()).isNull();
        for (Connection connection : seen) {
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void aStepWithoutAConnectionAsksOnOneOfTheRun() throws Exception {
        run.sql("create table Foo (id_ LONG)");
        Bare bare = new Bare();

        run.upgrade(bare);

        assertThat(bare.answers).containsExactly(true, true, false);
    }

    @Test
    void aClassWithoutATableNameIsNamed() {
        UpgradeProcess process = new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(String.class, new AlterTableDropColumn("x"));
            }
        };

        assertThatThrownBy(() -> run.upgrade(process))
                .isInstanceOf(UpgradeException.class)
                .hasMessageContaining("'java.lang.String'")
                .hasMessageContaining("TABLE_NAME");
    }

    @Test
    void aStepsOwnExceptionComesAsItIs() {
        UpgradeException own = new UpgradeException("mine");

        assertThatThrownBy(() -> run.upgrade(() -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @Test
    void dummiesDoNothing() throws Exception {
        run.upgrade(new DummyUpgradeStep(), new DummyUpgradeProcess());

        assertThatThrownBy(() -> run.value("select 1 from Foo")).isInstanceOf(SQLException.class);
    }

    private static final class InTemplates extends UpgradeProcess {
        private final String path;

        InTemplates(String path) {
            this.path = path;
        }

        @Override
        protected void doUpgrade() throws Exception {
            runSQLTemplate(path);
        }
    }

    private static final class Outer extends UpgradeProcess {
        private final List<Connection> seen;

        Outer(List<Connection> seen) {
            this.seen = seen;
        }

        @Override
        protected void doUpgrade() throws Exception {
            seen.add(connection);
            upgrade(new UpgradeProcess() {
                @Override
                protected void doUpgrade() {
                    seen.add(connection);
                }
            });
            seen.add(connection);
        }

        Connection connection() {
            return connection;
        }
    }

    private static final class Bare extends UpgradeProcess {
        private final List<Boolean> answers = new ArrayList<>();

        @Override
        public void upgrade() throws UpgradeException {
            try {
                runSQL("alter table Foo add name VARCHAR(75) null");
                answers.add(hasTable("Foo"));
                answers.add(hasColumn("Foo", "name"));
                answers.add(hasColumn("Foo", "other"));
            } catch (Exception e) { // an edge: the methods throw anything
                throw new UpgradeException(e);
            }
        }

        @Override
        protected void doUpgrade() {
            throw new AssertionError("not called");
        }
    }
}
