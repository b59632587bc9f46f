package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RunConflictException;
import org.sluice.api.spi.Waiting;

class ClaimsTest {
    private final Claims claims = new Claims();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void begin() throws Exception {
        claims.enter(1, Waiting.SILENT);
        claims.enter(2, Waiting.SILENT);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void letsRunsHaveDifferentTablesAtTheSameTime() throws Exception {
        claims.take(1, List.of("a", "b"), Waiting.SILENT);
        claims.take(2, List.of("c"), Waiting.SILENT);

        claims.take(1, List.of("a"), Waiting.SILENT);
    }

    @Test
    void waitsForATableUntilItsRunIsSettled() throws Exception {
        claims.take(1, List.of("Orders"), Waiting.SILENT);
        CompletableFuture<Boolean> second = start(() -> claims.take(2, List.of("ORDERS"), Waiting.SILENT));
        assertThat(second).isNotDone();

        claims.leave(1);

        await().until(second::isDone);
        assertThat(second.join()).isTrue();
    }

    @Test
    void givesUpWhereTwoRunsWaitForEachOther() throws Exception {
        claims.take(1, List.of("a"), Waiting.SILENT);
        claims.take(2, List.of("b"), Waiting.SILENT);
        CompletableFuture<Boolean> first = start(() -> claims.take(1, List.of("b"), Waiting.SILENT));
        await().until(() -> claims.isWaiting(1));

        assertThatThrownBy(() -> claims.take(2, List.of("a"), Waiting.SILENT))
                .isInstanceOf(RunConflictException.class)
                .hasMessageContaining("'a'");

        claims.leave(2);
        await().until(first::isDone);
    }

    @Test
    void letsNobodyBeginWhileOneHasEverything() throws Exception {
        claims.leave(2);
        claims.takeEverything(1, Waiting.SILENT);
        CompletableFuture<Boolean> third = start(() -> claims.enter(3, Waiting.SILENT));
        await().until(() -> claims.isWaiting(3));

        claims.leave(1);

        await().until(third::isDone);
    }

    @Test
    void saysWhatItWaitsForAndStopsWaitingWhenItIsAsked() throws Exception {
        Stoppable waiting = new Stoppable();
        claims.take(1, List.of("a"), Waiting.SILENT);
        CompletableFuture<Boolean> second = start(() -> claims.take(2, List.of("a"), waiting));
        await().untilAsserted(() -> assertThat(waiting.told).containsExactly("'a', which run 1 has"));

        waiting.stopped = true;

        await().until(second::isCompletedExceptionally);
        assertThat(waiting.told).containsExactly("'a', which run 1 has", "nothing");
    }

    private static final class Stoppable implements Waiting {
        private final List<String> told = new CopyOnWriteArrayList<>();
        private volatile boolean stopped;

        @Override
        public void tell(Optional<String> reason) {
            told.add(reason.orElse("nothing"));
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }

    private CompletableFuture<Boolean> start(ThrowingRunnable work) {
        Callable<Boolean> call = () -> {
            work.run();
            return true;
        };
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                result.complete(call.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }
}
