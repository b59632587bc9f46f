package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;

/** Keeps the rows of tables for one run, within its budget, and says so in its journal. Used by one thread at a time. */
final class Copies implements Keeper {
    private static final long MEGABYTE = 1024 * 1024;

    private final Connection connection;
    private final Ticket ticket;
    private final JournalDialect dialect;
    private final Journal journal;
    private final IntSupplier numbers;
    private long bytes;

    /** @param numbers gives each entry its number, a new one also for one that could not be written */
    Copies(Connection connection, Ticket ticket, JournalDialect dialect, IntSupplier numbers) {
        this.connection = connection;
        this.ticket = ticket;
        this.dialect = dialect;
        this.journal = new Journal(connection, ticket.lease(), ticket.run());
        this.numbers = numbers;
    }

    @Override
    public Inventory inventory() throws SQLException {
        return dialect.inventory(connection);
    }

    @Override
    public Inventory inventory(Inventory before, Set<String> changed) throws SQLException {
        return dialect.inventory(connection, before, changed);
    }

    @Override
    public void note(Collection<Entry> entries) throws SQLException {
        journal.add(entries);
    }

    @Override
    public boolean keep(Definition definition, boolean empties) throws SQLException {
        if (empties && setAside(definition)) {
            return true;
        }
        copy(definition, EntryKind.COPIED);
        return false;
    }

    @Override
    public void keepReleases(SchemaObject table) throws SQLException {
        Definition rowsOnly = new Definition(table, List.of(), List.of(), "");
        copy(rowsOnly, EntryKind.RELEASES);
    }

    private boolean setAside(Definition definition) throws SQLException {
        int number = numbers.getAsInt();
        Entry entry = Entry.pending(number, EntryKind.SET_ASIDE, definition, name(number));
        journal.add(List.of(entry));
        return dialect.setAside(connection, definition, entry.copy());
    }

    private void copy(Definition definition, EntryKind kind) throws SQLException {
        String table = definition.object().name();
        spend(table);
        int number = numbers.getAsInt();
        Entry entry = Entry.pending(number, kind, definition, name(number));
        journal.add(List.of(entry));
        dialect.copy(connection, table, entry.copy());
        journal.done(entry);
    }

    private void spend(String table) throws SQLException {
        long needed = dialect.bytes(connection, table);
        if (needed > ticket.budget() - bytes) {
            throw new SQLException(
                    ("Cannot copy the table '%s', which is needed to take this upgrade back: the copy has about %d MB, and of "
                                    + "the budget of %d MB for copies %d MB are used. Set 'revert.budget' higher, or take a "
                                    + "backup and set 'revert' to 'none'.")
                            .formatted(table, mega(needed), mega(ticket.budget()), mega(bytes)),
                    "53100");
        }
        bytes += needed;
    }

    private String name(int number) {
        return "Sluice_S" + ticket.run() + "_" + number;
    }

    private static long mega(long count) {
        return (count + MEGABYTE - 1) / MEGABYTE;
    }
}
