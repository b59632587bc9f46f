package org.sluice.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What the store does on every database. */
abstract class ReleaseStoreContract {
    private final TestDatabase database;
    private final ReleaseStore store;

    ReleaseStoreContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.store = new ReleaseStore(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void makesTheTableWhenItIsMissing() {
        assertThat(store.readAll()).isEmpty();
        assertThat(store.nameLimit()).hasValue(75);
    }

    @Test
    void readsARowThatLiferayMade() throws SQLException {
        store.readAll();
        execute("insert into Release_ (mvccVersion, releaseId, servletContextName, schemaVersion, buildNumber, state_) "
                + "values (0, 1, 'portal', '7.0.1', 7010, 0)");

        ReleaseRecord portal = store.readAll().get(0);

        assertThat(portal.module()).isEqualTo(new ModuleName("portal"));
        assertThat(portal.schemaVersion()).isEqualTo("7.0.1");
        assertThat(portal.buildNumber()).isEqualTo(7010);
        assertThat(portal.good()).isTrue();
    }

    @Test
    void leavesTheIdOfLiferaysOwnRowFree() {
        store.readAll();

        assertThat(store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD).id()).isEqualTo(2);
    }

    @Test
    void refusesASecondRowOfTheSameModule() {
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);

        assertCode(() -> store.insert(MODULE, "2.0.0", 1, ReleaseRecord.GOOD), ErrorCode.RELEASE_CHANGED);
        assertThat(store.readAll()).hasSize(1);
    }

    @Test
    void movesARowOnlyFromTheVersionAndStateThatAreExpected() {
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);

        assertCode(() -> store.move(MODULE, "0.9.0", 0, "2.0.0", 0), ErrorCode.RELEASE_CHANGED);
        assertCode(() -> store.move(MODULE, "1.0.0", -1, "2.0.0", 0), ErrorCode.RELEASE_CHANGED);
        store.move(MODULE, "1.0.0", 0, "2.0.0", 0);

        assertThat(store.read(MODULE).orElseThrow().schemaVersion()).isEqualTo("2.0.0");
    }

    @Test
    void recordsManyModulesAtTheSameTime() throws Exception {
        store.readAll();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<ReleaseRecord>> inserts = IntStream.range(0, 24)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return store.insert(new ModuleName("module" + i), "1.0.0", 1, ReleaseRecord.GOOD);
                }))
                .toList();

        start.countDown();
        for (Future<ReleaseRecord> insert : inserts) {
            insert.get();
        }

        pool.shutdown();
        assertThat(store.readAll()).hasSize(24).extracting(ReleaseRecord::id).doesNotHaveDuplicates();
    }

    @Test
    void saysSoWhenTheTableCannotBeRead() throws SQLException {
        execute("create table Release_ (something integer)");

        assertCode(store::readAll, ErrorCode.RELEASES_UNAVAILABLE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertCode(Runnable action, ErrorCode code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(SluiceException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
