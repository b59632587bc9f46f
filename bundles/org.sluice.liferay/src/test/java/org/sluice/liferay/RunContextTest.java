package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.itests.servers.TestServers;

/** Who gets a connection of a run, and who does not. */
class RunContextTest {
    private final StepRun run = new StepRun(TestServers.h2().freshDatabase());

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aStepGetsAConnectionOfItsRun() throws Exception {
        CompletableFuture<String> database = new CompletableFuture<>();

        run.upgrade(() -> database.complete(databaseName()));

        assertThat(database.get()).isEqualToIgnoringCase(run.database().name());
    }

    @Test
    void aThreadThatAStepStartsGetsAConnectionOfTheRun() throws Exception {
        CompletableFuture<String> database = new CompletableFuture<>();

        run.upgrade(() -> join(new Thread(() -> database.complete(databaseName()))));

        assertThat(database.get()).isEqualToIgnoringCase(run.database().name());
    }

    @Test
    void aThreadThatWasThereBeforeTheRunGetsNone() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> {}).get();
            CompletableFuture<Future<String>> answer = new CompletableFuture<>();

            run.upgrade(() -> answer.complete(finished(pool.submit(RunContextTest::databaseName))));

            assertRefused(answer.get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aThreadThatOutlivesItsRunGetsNone() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Future<?>> first = new CompletableFuture<>();
            run.upgrade(() -> first.complete(finished(pool.submit(() -> {}))));

            assertRefused(pool.submit(RunContextTest::databaseName));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void outsideOfARunThereIsNone() throws Exception {
        run.upgrade(() -> {});

        SluiceException thrown = catchThrowableOfType(SluiceException.class, DataAccess::getConnection);

        assertThat(thrown.code()).isEqualTo(ErrorCode.OUTSIDE_OF_A_RUN);
        assertThat(thrown.problem()).contains("'" + Thread.currentThread().getName() + "'");
    }

    @Test
    void afterAStepThatFailsThereIsNone() {
        UpgradeStep failing = () -> {
            throw new UpgradeException("boom");
        };

        assertThat(catchThrowableOfType(UpgradeException.class, () -> run.upgrade(failing)))
                .hasMessage("boom");
        assertThat(catchThrowableOfType(SluiceException.class, DataAccess::getConnection)
                        .code())
                .isEqualTo(ErrorCode.OUTSIDE_OF_A_RUN);
    }

    private static String databaseName() {
        try (Connection connection = DataAccess.getConnection()) {
            return connection.getCatalog();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(Future<?> answer) {
        ExecutionException thrown = catchThrowableOfType(ExecutionException.class, answer::get);

        assertThat(thrown).cause().isInstanceOfSatisfying(SluiceException.class, e -> assertThat(e.code())
                .isEqualTo(ErrorCode.OUTSIDE_OF_A_RUN));
    }

    private static void join(Thread thread) throws UpgradeException {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new UpgradeException(e);
        }
    }

    /** The future when its work is over, however that ended. */
    private static <T> Future<T> finished(Future<T> future) throws UpgradeException {
        try {
            future.get();
            return future;
        } catch (ExecutionException e) {
            return future; // the test looks at it
        } catch (InterruptedException e) {
            throw new UpgradeException(e);
        }
    }
}
