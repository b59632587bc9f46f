package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;

/** Does what {@link Protection} decides: keeps it, or only counts what that would need. */
interface Keeper {
    /** All that is in the schema. */
    Inventory inventory() throws SQLException;

    /** The same, when what these names stand for may be another than it was. */
    default Inventory inventory(Inventory before, Set<String> changed) throws SQLException {
        return inventory();
    }

    /** Writes entries that need no copy, all or none. */
    void note(Collection<Entry> entries) throws SQLException;

    /**
     * Keeps a table as it is.
     *
     * @param empties whether it may be moved away, since the statement takes all of its rows
     * @return whether it was moved away: only the statement that takes its rows makes that right
     */
    boolean keep(Definition definition, boolean empties) throws SQLException;

    /** Keeps the rows of the releases. */
    void keepReleases(SchemaObject table) throws SQLException;
}
