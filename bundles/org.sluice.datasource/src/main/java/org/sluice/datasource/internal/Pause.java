package org.sluice.datasource.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass between two attempts; a test lets it pass at once. */
@FunctionalInterface
interface Pause {
    /** Really waits. */
    Pause REAL = (duration, stop) -> stop.await(duration.toMillis(), TimeUnit.MILLISECONDS);

    /** Waits for a time, or less when the latch opens; returns whether it has opened. */
    boolean stoppedWithin(Duration duration, CountDownLatch stop) throws InterruptedException;
}
