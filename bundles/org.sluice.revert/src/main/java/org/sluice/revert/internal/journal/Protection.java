package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.ReservedNames;
import org.sluice.revert.internal.line.Effect;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/**
 * Writes into the journal what a statement could destroy, before it is executed, each thing once. Guarded by itself, and by
 * the lock of the line: while one thread's statement is being prepared for, the others wait, and so none can change what is
 * just being copied.
 *
 * <p>A change of rows in a transaction needs no copy as long as that is open: the server takes it back. The copy is made
 * before a statement that commits.
 */
final class Protection {
    private final Connection connection;
    private final Ticket ticket;
    private final JournalDialect dialect;
    private final Claims claims;
    private final Keeper keeper;

    private final Map<SchemaObject, Level> levels = new HashMap<>();
    private final Map<String, Set<Kind>> made = new HashMap<>();
    private final KnownSchema schema;
    private int number;
    private boolean everything;
    private boolean releases;

    /** The tables that were changed in the open transaction, and are not copied. */
    private final Set<SchemaObject> changed = new LinkedHashSet<>();

    /** The tables that were moved away for a statement that is not executed yet. */
    private final Map<String, String> emptied = new HashMap<>();

    private Optional<String> spoilt = Optional.empty();

    /** What one statement adds: it counts when it stands in the journal, not before. */
    private static final class Notes {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<SchemaObject, Level> levels = new HashMap<>();
        private final Map<String, Set<Kind>> made = new HashMap<>();
    }

    /** How much of an object can be taken back. */
    private enum Level {
        /** The names and defaults of its columns, up to the last statement that changed some; all else is to be noted anew. */
        COLUMNS,
        /** Its structure and links, as long as it keeps its rows. */
        STRUCTURE,
        /** All. */
        WHOLE
    }

    /** @param connection the journal's own, prepared */
    Protection(Connection connection, Ticket ticket, JournalDialect dialect, Claims claims) {
        this(connection, ticket, dialect, claims, numbers -> new Copies(connection, ticket, dialect, numbers));
    }

    /** @param keeper makes what keeps, from what gives each entry its number */
    Protection(
            Connection connection,
            Ticket ticket,
            JournalDialect dialect,
            Claims claims,
            Function<IntSupplier, Keeper> keeper) {
        this.connection = connection;
        this.ticket = ticket;
        this.dialect = dialect;
        this.claims = claims;
        this.keeper = keeper.apply(() -> ++number);
        this.schema = new KnownSchema(connection, this.keeper, claims);
    }

    /** Commits the transaction of the run, if there is one. */
    @FunctionalInterface
    interface Commit {
        void commit() throws SQLException;
    }

    /**
     * What a statement may change; claims that for the run.
     *
     * @throws SQLException when it must not be executed
     */
    synchronized Footprint footprint(String sql) throws SQLException {
        requireUnspoilt();
        return claimed(sql); // refuses also where nothing more is to be kept
    }

    /**
     * Makes sure that what a statement is going to do can be taken back.
     *
     * @param effect of all that is executed together with it
     * @param transaction committed, when all that was changed in it is kept, before what may commit it anyhow
     * @throws SQLException when it cannot be taken back, or the journal cannot be written: it must not be executed then
     */
    synchronized void protect(String sql, Footprint footprint, Effect effect, Commit transaction) throws SQLException {
        schema.expect(sql, footprint);
        if (!everything && footprint.everything()) {
            claims.takeEverything(ticket.run(), ticket.waiting());
            schema.forget();
        }
        if (effect.endsTransaction()) {
            keepChanged();
            transaction.commit();
        }
        if (everything || footprint.isEmpty()) {
            return;
        }
        if (footprint.everything()) {
            protectEverything();
            return;
        }
        Notes notes = new Notes();
        made(footprint.made(), notes);
        for (SchemaObject table : footprint.linked()) {
            structure(table, notes);
        }
        boolean keepsRows = dialect.keepsRows(sql);
        List<SchemaObject> toCopy = new ArrayList<>();
        List<SchemaObject> toChange = new ArrayList<>();
        for (SchemaObject object : footprint.written()) {
            if (object.kind() != Kind.TABLE) {
                definition(object, notes);
            } else if (keepsRows) {
                structure(object, notes);
            } else if (isLosable(object) && !columns(object, sql, notes)) {
                boolean waits = effect == Effect.WRITES && !ticket.keep() && isTakenBackByServer(object, notes);
                (waits ? toChange : toCopy).add(object);
            }
        }
        write(notes);
        changed.addAll(toChange);
        for (SchemaObject table : toCopy) {
            // one that was made under its name since may be temporary, and what is emptied
            if (copy(table, footprint.empties() && !made.containsKey(key(table.name())))) {
                emptied.put(sql, table.name());
            }
        }
        if (footprint.releases()) {
            copyReleases();
        }
    }

    /**
     * Whether the server takes changes of rows back with the transaction. Not so the next value of a counter, which its
     * definition has.
     */
    private boolean isTakenBackByServer(SchemaObject table, Notes notes) throws SQLException {
        if (changed.contains(table)) {
            return true;
        }
        Optional<Definition> definition = dialect.definition(connection, table);
        if (definition.isPresent() && dialect.isTransactional(definition.get())) {
            note(definition.get(), Level.STRUCTURE, EntryKind.STRUCTURE, notes);
            return true;
        }
        return false;
    }

    /** Copies what was changed in the open transaction as it was before that, which is all that others see. */
    private void keepChanged() throws SQLException {
        for (SchemaObject table : List.copyOf(changed)) {
            if (isLosable(table)) {
                copy(table, false);
            }
            changed.remove(table);
        }
    }

    /** The footprint of a statement, in a schema that no other run has changed since all of it was claimed. */
    private Footprint claimed(String sql) throws SQLException {
        while (true) {
            Footprint footprint = new Footprints(schema.now()).of(sql);
            if (!everything && !footprint.everything()) {
                claims.take(ticket.run(), footprint.names(), ticket.waiting());
            }
            if (schema.isCurrent()) {
                return footprint;
            }
        }
    }

    /** Tells all runs what a statement, which was executed or has failed, may have changed. */
    synchronized void schemaMayHaveChanged(String sql) {
        schema.mayHaveChanged(sql);
    }

    /** The tables whose changed rows wait in the open transaction. */
    synchronized Set<SchemaObject> changed() {
        return Set.copyOf(changed);
    }

    /** A statement was executed. */
    synchronized void finished(String sql) {
        emptied.remove(sql);
    }

    /** A statement failed: a table that was moved away for it stands empty though nobody has emptied it. */
    synchronized void failed(String sql) {
        Optional.ofNullable(emptied.remove(sql)).ifPresent(table -> spoilt = Optional.of(table));
    }

    /**
     * Lets go on what may be committed.
     *
     * @throws SQLException when the run has to be taken back
     */
    synchronized void requireUnspoilt() throws SQLException {
        if (spoilt.isPresent()) {
            throw new SQLException(
                    ("The upgrade cannot go on and is taken back: the statement that was to take all rows of '%s' has failed, "
                                    + "when they had been moved out of its way. See why it failed, and upgrade again.")
                            .formatted(spoilt.get()),
                    "40000");
        }
    }

    private void protectEverything() throws SQLException {
        List<SchemaObject> there = List.copyOf(schema.now().objects());
        Notes notes = new Notes();
        notes.entries.add(Entry.everything(++number, there));
        for (SchemaObject object : there) {
            if (object.kind() == Kind.VIEW || object.kind() == Kind.ROUTINE || object.kind() == Kind.SEQUENCE) {
                definition(object, notes);
            }
        }
        write(notes);
        for (SchemaObject object : there) {
            if (object.kind() == Kind.TABLE && !ReservedNames.isReleases(object.name()) && isLosable(object)) {
                copy(object, false);
            }
        }
        copyReleases();
        everything = true;
    }

    private void write(Notes notes) throws SQLException {
        if (!notes.entries.isEmpty()) {
            keeper.note(notes.entries);
            levels.putAll(notes.levels);
            made.putAll(notes.made);
        }
    }

    private void made(Set<String> names, Notes notes) throws SQLException {
        for (String name : names) {
            if (!made.containsKey(key(name)) && !notes.made.containsKey(key(name))) {
                List<SchemaObject> spared = List.copyOf(schema.now().named(name));
                Set<Kind> kinds = new HashSet<>();
                spared.forEach(object -> kinds.add(object.kind()));
                notes.made.put(key(name), kinds);
                notes.entries.add(Entry.made(++number, name, spared));
            }
        }
    }

    private void structure(SchemaObject table, Notes notes) throws SQLException {
        if (table.kind() == Kind.TABLE) {
            note(table, Level.STRUCTURE, EntryKind.STRUCTURE, notes);
        }
    }

    private void definition(SchemaObject object, Notes notes) throws SQLException {
        note(object, Level.WHOLE, EntryKind.OBJECT, notes);
    }

    private void note(SchemaObject object, Level level, EntryKind kind, Notes notes) throws SQLException {
        if (isMade(object) || isNoted(object, notes)) {
            return;
        }
        Optional<Definition> definition = dialect.definition(connection, object);
        if (definition.isPresent()) {
            note(definition.get(), level, kind, notes);
        }
    }

    private void note(Definition definition, Level level, EntryKind kind, Notes notes) {
        if (!isNoted(definition.object(), notes)) {
            notes.levels.put(definition.object(), level);
            notes.entries.add(Entry.of(++number, kind, definition));
        }
    }

    private boolean isNoted(SchemaObject object, Notes notes) {
        return levels.getOrDefault(object, Level.COLUMNS) != Level.COLUMNS || notes.levels.containsKey(object);
    }

    /** Notes a table of whose columns a statement changes names or defaults; returns whether that is all that it does. */
    private boolean columns(SchemaObject table, String sql, Notes notes) throws SQLException {
        Optional<Definition> definition = dialect.beforeChangeOfColumns(connection, sql, table);
        definition.ifPresent(before -> {
            notes.levels.put(table, Level.COLUMNS);
            notes.entries.add(Entry.of(++number, EntryKind.COLUMNS, before));
        });
        return definition.isPresent();
    }

    /** Returns whether the table was moved away. */
    private boolean copy(SchemaObject table, boolean empties) throws SQLException {
        Optional<Definition> definition = dialect.definition(connection, table);
        if (definition.isEmpty()) {
            return false;
        }
        boolean moved = keeper.keep(definition.get(), empties);
        levels.put(table, Level.WHOLE);
        return moved;
    }

    private void copyReleases() throws SQLException {
        if (releases) {
            return;
        }
        claims.takeEverything(ticket.run(), ticket.waiting());
        for (SchemaObject object : schema.now().objects()) {
            if (object.kind() == Kind.TABLE && ReservedNames.isReleases(object.name())) {
                keeper.keepReleases(object);
            }
        }
        releases = true;
    }

    private boolean isLosable(SchemaObject table) {
        return !isMade(table) && levels.get(table) != Level.WHOLE;
    }

    /** Whether the run itself has made what is there under this name: what was there before is taken care of. */
    private boolean isMade(SchemaObject object) {
        Set<Kind> spared = made.get(key(object.name()));
        return spared != null && !spared.contains(object.kind());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
