package org.sluice.engine.lease;

/** What came of asking for the lease. */
public sealed interface Attempt {
    /**
     * The lease is with this node now.
     *
     * @param lease for the caller, who closes it
     */
    record Granted(HeldLease lease) implements Attempt {}

    /**
     * Another node has it.
     *
     * @param holder who
     */
    record Refused(Holder holder) implements Attempt {}
}
