package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures one piece of work after the other. Used by one thread. */
final class Watch {
    private final List<Double> laps = new ArrayList<>();
    private long start = System.nanoTime();

    /** Ends a piece of work and tells how many seconds it took. */
    double lap() {
        long now = System.nanoTime();
        laps.add((now - start) / 1e9);
        start = now;
        return laps.get(laps.size() - 1);
    }

    /** How long an earlier piece of work took, counted from 0. */
    double lap(int number) {
        return laps.get(number);
    }
}
