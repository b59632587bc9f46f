package org.sluice.revert.internal.line;

/** What statements do to the transaction of their run. From the least to the most. */
public enum Effect {
    /** They read. */
    READS,
    /** What they change belongs to the transaction. */
    WRITES,
    /** Nobody knows: they may as well commit it. */
    MAY_COMMIT,
    /** The database commits it, before them and behind them. */
    COMMITS;

    /** The greater one. */
    public Effect and(Effect other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** Whether what was changed so far may be committed by that. */
    public boolean endsTransaction() {
        return compareTo(WRITES) > 0;
    }
}
