package org.sluice.itests.product;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How much is tried: some in a usual build, more with {@code -Dsluice.tests=long}.
 *
 * @param all whether it is all
 * @param seed for what is random; {@code -Dsluice.seed} repeats one
 */
record Size(boolean all, long seed) {
    static Size ofThisBuild() {
        String seed = System.getProperty("sluice.seed", "");
        return new Size(
                System.getProperty("sluice.tests", "").equals("long"),
                seed.isBlank() ? ThreadLocalRandom.current().nextInt(1_000_000) : Long.parseLong(seed));
    }

    /** How many of something are tried. */
    int of(int some, int everything) {
        return all ? everything : some;
    }
}
