package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.db.DBProcessContext;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.dao.db.IndexMetadataFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.kernel.util.ObjectValuePair;
import java.sql.Connection;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;
import org.sluice.liferay.fixture.EntryTable;

/** What a process is made of, whatever the database. */
class UpgradeStepsTest {
    private final StepRun run = new StepRun(TestServers.h2().freshDatabase());

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void theStepsBeforeAndAfterAProcessBelongToIt() throws Exception {
        List<String> order = new ArrayList<>();
        UpgradeProcess process = new Named("itself", order) {
            @Override
            protected UpgradeStep[] getPreUpgradeSteps() {
                return new UpgradeStep[] {
                    new Named("before", order) {
                        @Override
                        protected UpgradeStep[] getPreUpgradeSteps() {
                            return new UpgradeStep[] {() -> order.add("long before")};
                        }
                    }
                };
            }

            @Override
            protected UpgradeStep[] getPostUpgradeSteps() {
                return new UpgradeStep[] {new Named("after", order)};
            }
        };

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                upgrade(process);
            }
        });

        assertThat(process.getUpgradeSteps()).hasSize(3).contains(process);
        assertThat(order).containsExactly("long before", "before", "itself", "after");
    }

    @Test
    void aProcessThatHasNothingToDoIsPassedOver() throws Exception {
        List<String> order = new ArrayList<>();

        run.upgrade(new Named("skipped", order) {
            @Override
            protected boolean isSkipUpgradeProcess() throws Exception {
                return !hasTable("Missing");
            }
        });

        assertThat(order).isEmpty();
    }

    @Test
    void aStepOfTheOldKindIsGivenTheDatabase() throws Exception {
        List<Boolean> open = new ArrayList<>();

        run.upgrade(new UpgradeStep() {
            @Override
            public void upgrade() {
                throw new AssertionError("not called");
            }

            @Override
            public void upgrade(DBProcessContext context) {
                try (Connection connection = context.getDBContext().getUpgradeOptimizedConnection()) {
                    open.add(connection.getAutoCommit());
                    context.getOutputStream().write(1);
                    open.add(context.getDBContext().getDBManager().getDB().isSupportsAlterColumnName());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });

        assertThat(open).containsExactly(true, true);
    }

    @Test
    void indexesAndColumnsAreReadOfTheModule() throws Exception {
        List<String> statements = new ArrayList<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                for (ObjectValuePair<String, IndexMetadata> pair :
                        getIndexesSQL(EntryTable.class.getClassLoader(), "Entry_")) {
                    assertThat(pair.getKey())
                            .startsWith("create ")
                            .contains(pair.getValue().getIndexName());
                }
                statements.addAll(getIndexSQLs(EntryTable.class, getTableName(EntryTable.class)));
                assertThat(getTableColumnsMap(EntryTable.class))
                        .containsEntry("content", Types.CLOB)
                        .hasSize(6);
                assertThat(isPortal62TableName("journalarticle")).isTrue();
                assertThat(isPortal62TableName("Entry_")).isFalse();
            }
        });

        assertThat(statements).hasSize(2);
    }

    @Test
    void aTemplateForATemplateEngineIsRefused() {
        assertThatThrownBy(() -> run.upgrade(new UpgradeProcess() {
                    @Override
                    protected void doUpgrade() throws Exception {
                        runSQLTemplateString("insert into Item values (${counter.increment()});", true, true);
                    }
                }))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("template engine");
    }

    @Test
    void anIndexHasTheNameThatServiceBuilderGivesIt() {
        IndexMetadata index = IndexMetadataFactoryUtil.createIndexMetadata(true, "Release_", "servletContextName");

        assertThat(index.getIndexName()).isEqualTo("IX_8BD6BCA7");
        assertThat(index.getCreateSQL(null))
                .isEqualTo("create unique index IX_8BD6BCA7 on Release_ (servletContextName);");
        assertThat(index.getCreateSQL(new int[] {75}))
                .isEqualTo("create unique index IX_8BD6BCA7 on Release_ (servletContextName[$COLUMN_LENGTH:75$]);");
        assertThat(IndexMetadataFactoryUtil.createIndexMetadata(index.getCreateSQL(new int[] {75})))
                .isEqualTo(index);
        assertThat(index.getDropSQL()).isEqualTo("drop index IX_8BD6BCA7 on Release_;");
    }

    @Test
    void anIndexIsRedundantToALongerOneUnlessItIsUnique() {
        IndexMetadata one = new IndexMetadata("IX_1", "Item", false, "a");
        IndexMetadata unique = new IndexMetadata("IX_2", "Item", true, "a");
        IndexMetadata two = new IndexMetadata("IX_3", "Item", false, "A", "b");

        assertThat(one.redundantTo(two)).isTrue();
        assertThat(two.redundantTo(one)).isFalse();
        assertThat(unique.redundantTo(two)).isNull();
        assertThat(unique.redundantTo(one)).isFalse();
        assertThat(one.redundantTo(new IndexMetadata("IX_1", "Other", false, "a")))
                .isNull();
    }

    private static class Named extends UpgradeProcess {
        private final String name;
        private final List<String> order;

        Named(String name, List<String> order) {
            super(name);
            this.name = name;
            this.order = order;
        }

        @Override
        protected void doUpgrade() {
            order.add(name);
        }
    }
}
