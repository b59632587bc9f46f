package org.sluice.shell.internal.command;

import java.util.List;
import java.util.OptionalLong;
import org.sluice.api.Fault;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Way;

/** What a run needs, as people read it. */
final class PriceText {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    private PriceText() {}

    static void print(RunPrice price) {
        if (!price.reverted()) {
            System.out.println(
                    "It is not going to be taken back when it fails, since 'revert' is 'none': nothing is kept."
                            + " Take a backup before.");
            return;
        }
        System.out.println(
                "To be able to take it back:" + (price.kept().isEmpty() ? " nothing is known to be kept" : ""));
        Table table = new Table();
        price.kept().forEach(kept -> table.row("\t" + kept.name(), told(kept)));
        table.print(System.out);
        System.out.println("Space needed: " + needed(price) + room(price));
        print("Not known before the run:", price.untold());
        print("To be noted:", price.remarks());
        price.obstacle().map(Fault::toString).ifPresent(System.out::println);
    }

    private static void print(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            System.out.println(title);
            sentences.forEach(sentence -> System.out.println("\t" + sentence));
        }
    }

    private static String told(Kept kept) {
        return kept.way() == Way.COPIED ? "copied, about " + told(kept.bytes()) : told(kept.way());
    }

    private static String told(Way way) {
        return switch (way) {
            case TRANSACTION -> "part of the transaction";
            case MADE -> "made by the run, dropped again";
            case DEFINITION -> "its rows stay, only its definition is noted";
            case MOVED -> "moved aside";
            case COPIED -> "copied";
        };
    }

    private static String needed(RunPrice price) {
        return switch (price.certainty()) {
            case EXACT -> "none";
            case ESTIMATED -> "about " + told(price.bytes());
            case UNKNOWN ->
                price.bytes() == 0
                        ? "not known before the run"
                        : "at least about " + told(price.bytes()) + ", the rest is not known before the run";
        };
    }

    private static String room(RunPrice price) {
        return "; free: " + told(price.room().free(), "not known") + "; allowed by 'revert.budget': "
                + told(price.room().budget(), "any");
    }

    private static String told(OptionalLong bytes, String otherwise) {
        return bytes.isPresent() ? told(bytes.getAsLong()) : otherwise;
    }

    private static String told(long bytes) {
        return bytes < MEGABYTE ? up(bytes, KILOBYTE) + " KB" : up(bytes, MEGABYTE) + " MB";
    }

    private static long up(long bytes, long unit) {
        return (bytes + unit - 1) / unit;
    }
}
