package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.dao.db.IndexMetadataFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.liferay.fixture.EntryTable;

/** Several changes of one table. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class AlterTest {
    private final String server;
    private final Watched watched;
    private final StepRun run;

    AlterTest(DatabaseServer server) {
        this.server = server.toString();
        this.watched = Watched.on(server);
        this.run = watched.run();
    }

    @BeforeEach
    void create() throws Exception {
        run.sql(
                "create table Entry_ (entryId LONG not null primary key, groupId LONG default 7 not null, title VARCHAR(75) null,"
                        + " heading VARCHAR(75) default 'none' not null, old VARCHAR(75) null)",
                "create index IX_GROUP on Entry_ (groupId)",
                "create index IX_HEADING on Entry_ (heading)",
                "insert into Entry_ (entryId, title) values (1, 'one')");
        watched.statements().clear();
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void severalChangesAreAsFewStatementsAsTheDatabaseAllows() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(
                        EntryTable.class,
                        new AlterColumnType("heading", "VARCHAR(200)"),
                        new AlterTableAddColumn("urlTitle", "VARCHAR(255) null"),
                        new AlterTableAddColumn("createDate DATE null"),
                        new AlterTableDropColumn("old"));
            }
        });

        List<String> executed = watched.statements("alter table").stream()
                .map(sql -> sql.replaceAll(", algorithm=\\w+$", ""))
                .distinct()
                .toList();
        assertThat(executed).hasSize(server.equals("H2") ? 6 : 1);
        assertThat(run.value("select heading from Entry_")).isEqualTo("none");
        run.sql("insert into Entry_ (entryId) values (2)");
        assertThat(run.value("select heading from Entry_ where entryId = 2")).isEqualTo("none");
        assertThatThrownBy(() -> run.sql("insert into Entry_ (entryId, heading) values (3, null)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void indexesThatWereNotNamedStayAndThoseOfTheModuleAreMade() throws Exception {
        List<String> indexes = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(
                        EntryTable.class,
                        new AlterTableAddColumn("urlTitle VARCHAR(255) null"),
                        new AlterColumnType("groupId", "LONG"));
                for (String name : List.of("IX_GROUP", "IX_HEADING", "IX_7A1B2C3D", "IX_5C4B6D1A", "IX_11112222")) {
                    if (hasIndex("Entry_", name)) {
                        indexes.add(name);
                    }
                }
            }
        });

        assertThat(indexes).containsExactly("IX_GROUP", "IX_HEADING", "IX_7A1B2C3D", "IX_5C4B6D1A");
    }

    @Test
    void theIndexOfARenamedColumnTakesTheNameThatTheModuleGivesIt() throws Exception {
        run.sql(
                "alter table Entry_ add name VARCHAR(255) null",
                "create unique index IX_OLD on Entry_ (name)",
                "update Entry_ set name = 'n'");
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(EntryTable.class, new AlterColumnName("name", "urlTitle VARCHAR(255) null"));
                there.add(hasIndex("Entry_", "IX_OLD"));
                there.add(hasIndex("Entry_", "IX_7A1B2C3D"));
            }
        });

        assertThat(there).containsExactly(false, true);
        assertThat(run.value("select urlTitle from Entry_")).isEqualTo("n");
    }

    @Test
    void aModulesOwnKindOfChangeSaysWhichIndexesGoAndComeBack() throws Exception {
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                alter(EntryTable.class, new Alterable() {
                    @Override
                    public String getSQL(String tableName) {
                        there.add(indexed("IX_HEADING"));
                        there.add(indexed("IX_GROUP"));
                        return "update " + tableName + " set heading = 'x'";
                    }

                    @Override
                    public boolean shouldAddIndex(Collection<String> columnNames) {
                        return shouldDropIndex(columnNames);
                    }

                    @Override
                    public boolean shouldDropIndex(Collection<String> columnNames) {
                        return Alterable.containsIgnoreCase(columnNames, "HEADING");
                    }
                });
                there.add(indexed("IX_HEADING"));
            }

            private boolean indexed(String name) {
                try {
                    return hasIndex("Entry_", name);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });

        assertThat(there).containsExactly(false, true, true);
    }

    @Test
    void aFailureLeavesTheTableAndItsRows() throws Exception {
        run.sql("update Entry_ set title = 'no number'");

        assertThatThrownBy(() -> run.upgrade(new UpgradeProcess() {
                    @Override
                    protected void doUpgrade() throws Exception {
                        alter(EntryTable.class, new AlterColumnType("title", "LONG null"));
                    }
                }))
                .isInstanceOf(UpgradeException.class)
                .hasCauseInstanceOf(SQLException.class);

        assertThat(run.value("select title from Entry_")).isEqualTo("no number");
        assertThat(watched.statements("create table")).isEmpty();
    }

    @Test
    void aTableIsMadeAnewWithItsRows() throws Exception {
        run.sql("drop table Entry_", EntryTable.TABLE_SQL_CREATE.replace("content TEXT null", "content LONG"));
        run.sql("insert into Entry_ (entryId, title, content) values (1, 'Größe', 42)");

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                upgradeTable(
                        EntryTable.TABLE_NAME,
                        EntryTable.TABLE_COLUMNS,
                        EntryTable.TABLE_SQL_CREATE,
                        EntryTable.TABLE_SQL_ADD_INDEXES);
                upgradeTable(EntryTable.TABLE_NAME, EntryTable.TABLE_COLUMNS);
            }
        });

        assertThat(run.value("select title from Entry_")).isEqualTo("Größe");
        assertThat(run.value("select content from Entry_")).isEqualTo("42");
    }

    @Test
    void indexesAreBroughtToWhatTheModuleSays() throws Exception {
        run.sql("alter table Entry_ add urlTitle VARCHAR(255) null", "create index MINE on Entry_ (title)");
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                updateIndexes(EntryTable.class);
                for (String name : List.of("MINE", "IX_GROUP", "IX_7A1B2C3D", "IX_5C4B6D1A")) {
                    there.add(hasIndex("Entry_", name));
                }
            }
        });

        assertThat(there).containsExactly(true, false, true, true);
    }

    @Test
    void aTemporaryIndexGoesWithItsBlock() throws Exception {
        String name = IndexMetadataFactoryUtil.createIndexName("Entry_", "title", "heading");
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                SafeCloseable first = addTemporaryIndex("Entry_", false, "title", "heading");
                SafeCloseable equal = addTempIndex("Entry_", false, "title", "heading");
                there.add(hasIndex("Entry_", name));
                equal.close();
                there.add(hasIndex("Entry_", name));
                first.close();
                there.add(hasIndex("Entry_", name));
            }
        });

        assertThat(there).containsExactly(true, true, false);
    }
}
