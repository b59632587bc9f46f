package org.sluice.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is measured, as system properties say.
 *
 * @param rows of the big table ({@code rows}, one million)
 * @param steps how many the upgrade of tiny steps has ({@code steps}, 1,000)
 * @param rounds how often each is measured ({@code rounds}, 5)
 * @param databases the products ({@code databases}, all)
 * @param kinds the kinds of upgrades ({@code kinds}, all)
 */
record Settings(int rows, int steps, int rounds, Set<Product> databases, Set<Kind> kinds) {
    static Settings read() {
        return new Settings(
                Integer.getInteger("rows", 1_000_000),
                Integer.getInteger("steps", 1_000),
                Integer.getInteger("rounds", 5),
                chosen("databases", Product.class),
                chosen("kinds", Kind.class));
    }

    /** The same on little data, to have the code compiled before it is measured. */
    Settings forWarmUp() {
        return new Settings(Math.min(rows, 2_000), Math.min(steps, 200), 1, databases, kinds);
    }

    private static <E extends Enum<E>> Set<E> chosen(String property, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        String names = System.getProperty(property, "");
        for (E each : type.getEnumConstants()) {
            if (names.isEmpty() || Arrays.asList(names.split(",")).contains(each.name())) {
                chosen.add(each);
            }
        }
        return chosen;
    }
}
