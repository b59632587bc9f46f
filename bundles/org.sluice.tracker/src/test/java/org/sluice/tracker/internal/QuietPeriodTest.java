package org.sluice.tracker.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuietPeriodTest {
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void worksOnceForABurstOfSignals() {
        try (QuietPeriod quiet = new QuietPeriod("test", Duration.ofMillis(100), count::incrementAndGet)) {
            for (int i = 0; i < 50; i++) {
                quiet.signal();
            }

            await().until(() -> count.get() == 1);
            await().during(Duration.ofMillis(200)).until(() -> count.get() == 1);
        }
    }

    @Test
    void worksAlthoughSignalsNeverEnd() {
        try (QuietPeriod quiet = new QuietPeriod("test", Duration.ofMillis(20), count::incrementAndGet)) {
            await().pollInterval(Duration.ofMillis(1)).until(() -> {
                quiet.signal();
                return count.get() > 0;
            });
        }
    }

    @Test
    void worksAgainAfterWorkThatFailed() {
        Runnable failsFirst = () -> {
            if (count.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        };
        try (QuietPeriod quiet = new QuietPeriod("test", Duration.ofMillis(1), failsFirst)) {
            quiet.signal();
            await().until(() -> count.get() == 1);

            quiet.signal();

            await().until(() -> count.get() == 2);
        }
    }

    @Test
    void doesNothingAnyMoreWhenItIsClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        QuietPeriod quiet = new QuietPeriod("test", Duration.ofMillis(1), () -> {
            begun.countDown();
            count.incrementAndGet();
        });
        quiet.signal();
        begun.await();

        quiet.close();
        quiet.signal();

        assertThat(count).hasValue(1);
    }
}
