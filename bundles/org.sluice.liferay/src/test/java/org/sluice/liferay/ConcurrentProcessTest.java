package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.portal.kernel.dao.jdbc.AutoBatchPreparedStatementUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Work of a step on several threads, and in batches. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
@Timeout(120)
class ConcurrentProcessTest {
    private static final int ROWS = 2_600;

    private final Watched watched;
    private final StepRun run;

    ConcurrentProcessTest(DatabaseServer server) {
        this.watched = Watched.on(server);
        this.run = watched.run();
    }

    @BeforeEach
    void create() throws Exception {
        run.sql("create table Item (id_ LONG not null primary key, twice LONG)");
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                try (PreparedStatement insert = AutoBatchPreparedStatementUtil.autoBatch(
                        connection.prepareStatement("insert into Item (id_) values (?)"))) {
                    for (int id = 1; id <= ROWS; id++) {
                        insert.setLong(1, id);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        });
        watched.statements().clear();
        watched.connections().clear();
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void fullBatchesAreExecutedAndTheRestAtTheEnd() throws Exception {
        run.sql("delete from Item");
        watched.statements().clear();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                try (PreparedStatement insert = AutoBatchPreparedStatementUtil.concurrentAutoBatch(
                        connection, "insert into Item (id_) values (?)")) {
                    for (int id = 1; id <= 600; id++) {
                        insert.setLong(1, id);
                        insert.addBatch();
                    }
                    assertThat(insert.executeBatch()).hasSize(100);
                    assertThat(insert.executeBatch()).isEmpty();
                }
                assertThat(connection.getAutoCommit()).isTrue();
            }
        });

        assertThat(watched.statements("insert")).hasSize(3);
        assertThat(run.value("select count(*) from Item")).isEqualTo("600");
    }

    @Test
    void aBatchThatFailsLeavesNoneOfItsRows() throws Exception {
        Throwable thrown = catchThrowable(() -> run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                try (PreparedStatement insert =
                        AutoBatchPreparedStatementUtil.autoBatch(connection, "insert into Item (id_) values (?)")) {
                    for (int id = ROWS + 10; id >= ROWS; id--) {
                        insert.setLong(1, id);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        }));

        assertThat(thrown).isInstanceOf(UpgradeException.class);
        assertThat(run.value("select count(*) from Item")).isEqualTo(Integer.toString(ROWS));
    }

    @Test
    void eachRowIsUpdatedOnceInBatches() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select id_ from Item",
                        "update Item set twice = coalesce(twice, 0) + ? where id_ = ?",
                        row -> new Object[] {row.getLong("id_")},
                        (values, update) -> {
                            update.setLong(1, 2 * (Long) values[0]);
                            update.setLong(2, (Long) values[0]);
                            update.addBatch();
                        },
                        "Unable to double");
            }
        });

        assertThat(run.value("select count(*) from Item where twice = 2 * id_")).isEqualTo(Integer.toString(ROWS));
        assertThat(watched.statements("update")).hasSizeLessThan(ROWS / 100);
        assertThat(watched.open()).isZero();
    }

    @Test
    void theQueryMayHaveParametersAndPortableWords() throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select id_ from Item where id_ <= ? and [$TRUE$] = [$TRUE$]",
                        query -> query.setLong(1, 10),
                        "update Item set twice = 1 where id_ = ?",
                        row -> row.getLong(1) > 5 ? null : new Object[] {row.getLong(1)},
                        (values, update) -> {
                            update.setLong(1, (Long) values[0]);
                            update.addBatch();
                        },
                        null);
            }
        });

        assertThat(run.value("select count(*) from Item where twice = 1")).isEqualTo("5");
    }

    @Test
    void eachThreadFindsAConnectionOfItsOwnInTheField() throws Exception {
        Map<Thread, Set<Object>> sessions = new ConcurrentHashMap<>();

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                Connection own = connection;
                processConcurrently(
                        "select id_ from Item",
                        row -> new Object[] {row.getLong(1)},
                        values -> {
                            sessions.computeIfAbsent(Thread.currentThread(), thread -> ConcurrentHashMap.newKeySet())
                                    .add(connection.getMetaData().getConnection());
                            try (Statement statement = connection.createStatement()) {
                                statement.executeUpdate("update Item set twice = 0 where id_ = " + values[0]);
                            }
                        },
                        "Unable to update");
                assertThat(connection).isSameAs(own);
            }
        });

        assertThat(run.value("select count(*) from Item where twice = 0")).isEqualTo(Integer.toString(ROWS));
        assertThat(sessions).doesNotContainKey(Thread.currentThread());
        assertThat(sessions.values()).allSatisfy(own -> assertThat(own).hasSize(1));
        assertThat(sessions.values().stream().flatMap(Set::stream).distinct()).hasSameSizeAs(sessions.keySet());
        assertThat(watched.open()).isZero();
    }

    @Test
    void theFirstFailureEndsTheWorkAndIsTheCause() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        IllegalStateException failure = new IllegalStateException("mine");

        Throwable thrown = catchThrowable(() -> run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select a.id_ from Item a, Item b where b.id_ < 100",
                        row -> new Object[] {row.getLong(1)},
                        values -> {
                            calls.incrementAndGet();
                            assertThat(connection.isClosed()).isFalse();
                            throw failure;
                        },
                        "Unable to go on");
            }
        }));

        assertThat(thrown).isInstanceOf(UpgradeException.class).hasRootCause(failure);
        assertThat(thrown.getCause()).hasMessage("Unable to go on").hasCause(failure);
        assertThat(calls.get()).isBetween(1, 8);
        assertThat(watched.open()).isZero();
    }

    @Test
    void aFailureOfTheReadingEndsTheWork() throws Exception {
        Throwable thrown = catchThrowable(() -> run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select id_ from Item",
                        row -> {
                            throw new IllegalStateException("unreadable");
                        },
                        values -> {},
                        "Unable to read");
            }
        }));

        assertThat(thrown.getCause()).hasMessage("Unable to read").hasRootCauseMessage("unreadable");
        assertThat(watched.open()).isZero();
    }

    @Test
    void aBatchThatFailsAtTheEndIsNotLost() throws Exception {
        Throwable thrown = catchThrowable(() -> run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        "select id_ from Item",
                        "insert into Item (id_) values (?)",
                        row -> new Object[] {row.getLong(1)},
                        (values, insert) -> {
                            insert.setLong(1, (Long) values[0]);
                            insert.addBatch();
                        },
                        "Unable to insert");
            }
        }));

        assertThat(thrown.getCause()).hasMessage("Unable to insert");
        assertThat(watched.open()).isZero();
    }

    @Test
    void theElementsOfArraysAndMapsAreProcessedAndWorkersMayNest() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Integer[] array = IntStream.range(0, 20).boxed().toArray(Integer[]::new);

        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                processConcurrently(
                        array,
                        element -> processConcurrently(
                                Map.of("key", "value"),
                                (key, value) -> {
                                    assertThat(hasTable("Item")).isTrue();
                                    seen.add(element + key + value);
                                },
                                null),
                        null);
            }
        });

        assertThat(seen).hasSize(20).contains("0keyvalue", "19keyvalue");
        assertThat(watched.open()).isZero();
    }
}
