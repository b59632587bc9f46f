package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import org.sluice.revert.internal.footprint.Words.Name;

/** Checks what a statement names as its target. */
final class Targets {
    private Targets() {}

    /**
     * Refuses what lies in another schema, and the tables of Sluice. What stands before the point may also be an alias of a
     * table, or the table itself.
     */
    static void check(Schema schema, Name name) throws SQLException {
        if (ReservedNames.isOwn(name.text())) {
            throw Refusal.ofReserved(name.text());
        }
        if (name.schema().isPresent()
                && !schema.isThis(name.schema().get())
                && schema.named(name.schema().get()).isEmpty()) {
            throw Refusal.of("A change of '%s.%s', which is in another schema,"
                    .formatted(name.schema().get(), name.text()));
        }
    }
}
