package org.sluice.revert.internal.journal.h2;

import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At which statements of an undo the connection is lost: at each when {@code -Dsluice.tests=long}, else at some, from a first
 * one that a seed chooses ({@code -Dsluice.seed}).
 */
record LossPoints(int first, int step, long seed) {
    private static final Logger LOG = LoggerFactory.getLogger(LossPoints.class);
    private static final int STEP = 60;

    static LossPoints choose(Damage damage) {
        boolean every = "long".equals(System.getProperty("sluice.tests"));
        long seed = Long.getLong("sluice.seed", System.nanoTime());
        LossPoints points =
                every ? new LossPoints(0, 1, 0) : new LossPoints(new Random(seed).nextInt(STEP), STEP, seed);
        LOG.info("{}: connection lost at {}", damage, points);
        return points;
    }
}
