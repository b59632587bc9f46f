package org.sluice.revert.internal.footprint;

import java.sql.SQLException;

/** The errors of statements that are refused before they do harm. */
final class Refusal {
    private Refusal() {}

    static SQLException of(String what) {
        return new SQLException(
                "%s cannot be taken back, so it is not executed in an upgrade that is reverted when it fails. "
                                .formatted(what)
                        + "Do it before or after the upgrade, or set 'revert' to 'none' for an upgrade that a backup protects.",
                "0A000");
    }

    static SQLException ofReserved(String table) {
        return new SQLException(
                "The table '%s' belongs to Sluice and is not to be changed by an upgrade step.".formatted(table),
                "42501");
    }
}
