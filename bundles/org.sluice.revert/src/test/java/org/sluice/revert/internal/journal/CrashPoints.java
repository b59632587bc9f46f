package org.sluice.revert.internal.journal;

import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The statements before which something is interrupted: each one with {@code -Dsluice.tests=long}, else some of them, by a seed
 * that is printed and can be given as {@code -Dsluice.seed}. The first one is always among them.
 */
final class CrashPoints {
    private static final Logger LOG = LoggerFactory.getLogger(CrashPoints.class);

    private static final boolean ALL = "long".equals(System.getProperty("sluice.tests"));

    private final long seed = Long.getLong("sluice.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String what;
    private final int stride;
    private int point;
    private int tried;
    private int last;
    private boolean more = true;

    /** Takes on average every (stride / 2)-th statement where not all are to be tried. */
    CrashPoints(String what, int stride) {
        this.what = what;
        this.stride = ALL ? 1 : stride;
    }

    boolean isMore() {
        return more;
    }

    int current() {
        return point;
    }

    /** Goes on to the next point, unless the end came before this one. */
    void reached(boolean interrupted) {
        more = interrupted;
        tried++;
        last = interrupted ? point : last;
        point += interrupted ? 1 + random.nextInt(stride) : 0;
    }

    void report() {
        LOG.info(
                "{}: {} crash points, the last one before statement {}, 0 wrong end states (seed {}).",
                what,
                tried - 1,
                last,
                seed);
    }

    @Override
    public String toString() {
        return "%s: crash before statement %d (seed %d)".formatted(what, point, seed);
    }
}
