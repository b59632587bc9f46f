package org.sluice.itests.crash;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How much is tried: a sample in a usual build, all of it with {@code -Dsluice.tests=long}.
 *
 * @param all whether it is all
 * @param seed chooses the sample, and what is random besides; {@code -Dsluice.seed} repeats one
 */
record Size(boolean all, long seed) {
    static Size ofThisBuild() {
        String seed = System.getProperty("sluice.seed", "");
        return new Size(
                System.getProperty("sluice.tests", "").equals("long"),
                seed.isBlank() ? ThreadLocalRandom.current().nextInt(1_000_000) : Long.parseLong(seed));
    }

    /** How many of something are tried. */
    int of(int sample, int everything) {
        return all ? everything : sample;
    }
}
