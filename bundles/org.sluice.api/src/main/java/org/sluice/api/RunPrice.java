package org.sluice.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What it takes to be able to take the next run of a module back, as far as that is known before it. Told from the schema as it
 * is now: what one step makes of it is not seen for the next.
 *
 * @param plan what the run executes: the first registration only where each is a run of its own
 * @param reverted whether the run is taken back when it fails; else nothing is kept, and what it did stays
 * @param kept what the known statements change, by name
 * @param room what the copies have room in
 * @param untold what is not known before the run, a sentence each
 * @param remarks what is worth to be known of the known statements, a sentence each
 * @param obstacle why the run is not going to begin; empty when it can
 */
public record RunPrice(
        UpgradePlan plan,
        boolean reverted,
        List<Kept> kept,
        Room room,
        List<String> untold,
        List<String> remarks,
        Optional<Fault> obstacle) {
    public RunPrice {
        kept = List.copyOf(kept);
        untold = List.copyOf(untold);
        remarks = List.copyOf(remarks);
    }

    /** The ways to take a change back, the cheapest first. */
    public enum Way {
        /** What the run does to it belongs to a transaction to its end: nothing is kept. */
        TRANSACTION,
        /** The run makes it: it is dropped again. */
        MADE,
        /** Its rows stay as they are: only its definition is noted. */
        DEFINITION,
        /** All of its rows go: it is moved aside instead. */
        MOVED,
        /** Its rows are copied. */
        COPIED
    }

    /** How sure it is what a run needs. */
    public enum Certainty {
        /** All statements are known, and nothing is copied. */
        EXACT,
        /** All statements are known; how big copies are is an estimate. */
        ESTIMATED,
        /** Something tells only when it is executed: it is at least as much as is known. */
        UNKNOWN
    }

    /**
     * Something that the run changes.
     *
     * @param name the name of a table, view, routine or sequence, as the database has it
     * @param bytes how big its copy is; 0 where there is none
     */
    public record Kept(String name, Way way, long bytes) {}

    /**
     * What the copies have room in, in bytes.
     *
     * @param budget what is allowed by configuration; empty when that has no limit
     * @param free what is free where the database keeps its tables; empty where that cannot be known from here
     */
    public record Room(OptionalLong budget, OptionalLong free) {}

    /** The bytes of all copies together: the space that the run needs. */
    public long bytes() {
        return kept.stream().mapToLong(Kept::bytes).sum();
    }

    /** How sure that is. */
    public Certainty certainty() {
        if (!untold.isEmpty()) {
            return Certainty.UNKNOWN;
        }
        return bytes() == 0 ? Certainty.EXACT : Certainty.ESTIMATED;
    }
}
