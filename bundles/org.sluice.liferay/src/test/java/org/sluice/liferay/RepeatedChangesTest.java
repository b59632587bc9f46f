package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Changes that a step may ask for again, as after a failure further on. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class RepeatedChangesTest {
    private final Watched watched;
    private final StepRun run;

    RepeatedChangesTest(DatabaseServer server) {
        this.watched = Watched.on(server);
        this.run = watched.run();
    }

    @BeforeEach
    void create() throws Exception {
        run.sql(
                "create table Item (id_ LONG not null primary key, name VARCHAR(75) null, amount INTEGER default 3 not null)",
                "create index IX_NAME on Item (name)",
                "insert into Item (id_, name) values (1, 'one')");
        watched.statements().clear();
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theSecondTimeNothingIsAltered() throws Exception {
        UpgradeStep[] changes = {
            UpgradeProcessFactory.addColumns("Item", "note VARCHAR(200) null", "good BOOLEAN null"),
            UpgradeProcessFactory.alterColumnName("Item", "name", "title VARCHAR(75) null"),
            UpgradeProcessFactory.alterColumnType("Item", "amount", "LONG"),
            UpgradeProcessFactory.dropColumns("Item", "good", "missing"),
            UpgradeProcessFactory.dropTables("Missing")
        };
        run.upgrade(changes);
        watched.statements().clear();

        run.upgrade(
                UpgradeProcessFactory.addColumns("Item", "note VARCHAR(200) null"), changes[1], changes[2], changes[3]);

        assertThat(watched.statements("alter")).isEmpty();
        assertThat(run.value("select title from Item")).isEqualTo("one");
        assertThat(run.value("select amount from Item")).isEqualTo("3");
        assertThat(run.value("select note from Item")).isNull();
    }

    @Test
    void aColumnThatIsThereWithAnotherTypeIsAFault() {
        UpgradeStep add = UpgradeProcessFactory.addColumns("Item", "name LONG null");

        assertThatThrownBy(() -> run.upgrade(add))
                .hasMessageContaining("Column Item.name already exists with different type than LONG null");
    }

    @Test
    void aRenameMayNotChangeTheType() {
        UpgradeStep rename = UpgradeProcessFactory.alterColumnName("Item", "name", "title LONG null");

        assertThatThrownBy(() -> run.upgrade(rename))
                .hasMessageContaining("Type change is not allowed when altering column name");
    }

    @Test
    void aColumnThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> run.upgrade(UpgradeProcessFactory.alterColumnName("Item", "gone", "title TEXT null")))
                .hasMessageContaining("Column Item.gone does not exist");
        assertThatThrownBy(() -> run.upgrade(UpgradeProcessFactory.alterColumnType("Item", "gone", "TEXT null")))
                .hasMessageContaining("Column Item.gone does not exist");
    }

    @Test
    void indexesGoAndComeBack() throws Exception {
        List<IndexMetadata> dropped = new ArrayList<>();
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                dropped.addAll(dropIndexes("Item", "name"));
                there.add(hasIndex("Item", "IX_NAME"));
                addIndexes(connection, dropped);
                addIndexes(connection, dropped);
                there.add(hasIndex("Item", "ix_name"));
            }
        });

        assertThat(dropped).singleElement().satisfies(index -> {
            assertThat(index.getIndexName()).isEqualToIgnoringCase("IX_NAME");
            assertThat(index.getColumnNames()).containsExactly("name");
            assertThat(index.isUnique()).isFalse();
        });
        assertThat(there).containsExactly(false, true);
    }

    @Test
    void anIndexOnALongTextComesBackAsFarAsTheDatabaseCanIndexIt() throws Exception {
        run.sql(
                "create table Page (title VARCHAR(4000) null)",
                "create index IX_PAGE on Page (title[$COLUMN_LENGTH:4000$])");
        List<Boolean> there = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                addIndexes(connection, dropIndexes("Page", "title"));
                there.add(hasIndex("Page", "IX_PAGE"));
            }
        });

        assertThat(there).containsExactly(true);
    }

    @Test
    void thePrimaryKeyIsRemovedOnce() throws Exception {
        List<String[]> keys = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                keys.add(getPrimaryKeyColumnNames(connection, "Item"));
                removePrimaryKey("Item");
                removePrimaryKey("Item");
                keys.add(getPrimaryKeyColumnNames(connection, "Item"));
            }
        });

        assertThat(keys).containsExactly(new String[] {"id_"}, new String[0]);
    }

    @Test
    void tablesAreRenamedAndAskedFor() throws Exception {
        List<Boolean> answers = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL("create view Names as select name from Item");
                answers.add(hasView("Names"));
                answers.add(hasTable("Names"));
                answers.add(hasRows("Item"));
                answers.add(hasRows("Missing"));
                answers.add(hasColumnType("Item", "name", "VARCHAR(75) null"));
                answers.add(hasColumnType("Item", "name", "VARCHAR(76) null"));
                runSQL("drop view Names");
                alterTableName("Item", "Article");
                answers.add(doHasTable("Article"));
            }
        });

        assertThat(answers).containsExactly(true, false, true, false, true, false, true);
    }
}
