package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/**
 * Takes back what a run did, from its journal read backwards. Every part finds its work half done or done already and does
 * it all the same, so that a crash in the midst of it is made good by doing it again.
 */
final class Undo {
    /** What refers to others goes before these. */
    private static final List<Kind> ORDER_OF_DROPS =
            List.of(Kind.VIEW, Kind.TRIGGER, Kind.ROUTINE, Kind.TABLE, Kind.SEQUENCE);

    private final Connection connection;
    private final Ticket ticket;
    private final JournalDialect dialect;

    /** @param connection prepared */
    Undo(Connection connection, Ticket ticket, JournalDialect dialect) {
        this.connection = connection;
        this.ticket = ticket;
        this.dialect = dialect;
    }

    /** @param entries the journal, oldest entry first */
    void of(List<Entry> entries) throws SQLException {
        List<Entry> backwards = new ArrayList<>(entries);
        Collections.reverse(backwards);
        Map<SchemaObject, Definition> first = firstDefinitions(entries);

        dropMade(backwards, first.keySet());
        restore(first, EnumSet.of(Kind.SEQUENCE));
        restoreTables(backwards);
        restore(first, EnumSet.of(Kind.ROUTINE));
        restore(first, EnumSet.of(Kind.VIEW));
        for (Definition definition : of(first, Kind.TABLE)) {
            dialect.restoreLinks(connection, definition);
        }
        check(first.values());
        dialect.flush(connection);
    }

    /**
     * Drops what the run has made.
     *
     * @param before what was there before under its name: it may be there again, with its rows, when this is not the first
     *     attempt
     */
    private void dropMade(List<Entry> backwards, Set<SchemaObject> before) throws SQLException {
        Schema there = new Schema("", dialect.inventory(connection));
        for (Kind kind : ORDER_OF_DROPS) {
            for (Entry entry : backwards) {
                dropAll(made(entry, there), kind, union(entry.spared(), before));
            }
        }
    }

    /** What the run may have made where it wrote an entry. */
    private Set<SchemaObject> made(Entry entry, Schema there) {
        if (entry.kind() == EntryKind.EVERYTHING) {
            return there.objects();
        }
        Set<SchemaObject> made = there.objects().stream()
                .filter(object -> object.kind() == Kind.TABLE && dialect.isRemainder(object.name(), entry.name()))
                .collect(Collectors.toCollection(HashSet::new));
        if (entry.kind() == EntryKind.MADE) {
            made.addAll(there.named(entry.name()));
        }
        return made;
    }

    private void dropAll(Collection<SchemaObject> candidates, Kind kind, Set<SchemaObject> spared) throws SQLException {
        for (SchemaObject object : candidates) {
            if (object.kind() == kind && !spared.contains(object)) {
                dialect.drop(connection, object);
            }
        }
    }

    /**
     * A table whose columns had other names meanwhile can be taken back in one order only: a later entry may name a column
     * that is not there any more once an earlier one was taken back. So each of its entries is ticked off.
     */
    private void restoreTables(List<Entry> backwards) throws SQLException {
        Journal journal = new Journal(connection, ticket.lease(), ticket.run());
        Set<String> ordered = backwards.stream()
                .filter(entry -> entry.kind() == EntryKind.COLUMNS)
                .map(Entry::name)
                .collect(Collectors.toSet());
        for (Entry entry : backwards) {
            if (restoreTable(entry) && ordered.contains(entry.name())) {
                journal.takenBack(entry);
            }
        }
    }

    /** Returns whether there was something to be done. */
    private boolean restoreTable(Entry entry) throws SQLException {
        Optional<Definition> definition = entry.definition();
        boolean incomplete = !entry.done() && (entry.kind() == EntryKind.COPIED || entry.kind() == EntryKind.RELEASES);
        if (definition.isEmpty() || incomplete) {
            return false;
        }
        switch (entry.kind()) {
            case COPIED -> dialect.restore(connection, definition.get(), entry.copy());
            case SET_ASIDE -> dialect.bringBack(connection, definition.get(), entry.copy());
            case STRUCTURE -> dialect.restoreStructure(connection, definition.get());
            case COLUMNS -> dialect.restoreColumns(connection, definition.get());
            case RELEASES -> new KeptReleases(connection, ticket, dialect).restore(entry.name(), entry.copy());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Makes objects as they were; one that refers to another one of its kind may have to wait for it. */
    private void restore(Map<SchemaObject, Definition> first, Set<Kind> kinds) throws SQLException {
        List<Definition> open = new ArrayList<>();
        kinds.forEach(kind -> open.addAll(of(first, kind)));
        while (!open.isEmpty()) {
            List<SQLException> failures = new ArrayList<>();
            int before = open.size();
            open.removeIf(definition -> {
                try {
                    dialect.restoreObject(connection, definition);
                    return true;
                } catch (SQLException e) {
                    failures.add(e);
                    return false;
                }
            });
            if (open.size() == before) {
                throw failures.get(0);
            }
        }
    }

    private void check(Collection<Definition> definitions) throws SQLException {
        for (Definition expected : definitions) {
            String found = dialect.definition(connection, expected.object())
                    .map(Definition::fingerprint)
                    .orElse("nothing");
            if (!found.equals(expected.fingerprint())) {
                throw new SQLException("The %s '%s' is not as it was before. It was: %s. It is: %s."
                        .formatted(
                                expected.object().kind().name().toLowerCase(Locale.ROOT),
                                expected.object().name(),
                                expected.fingerprint(),
                                found));
            }
        }
    }

    private static Set<SchemaObject> union(Collection<SchemaObject> some, Collection<SchemaObject> others) {
        Set<SchemaObject> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    /** How each object was before the run touched it. */
    private static Map<SchemaObject, Definition> firstDefinitions(List<Entry> entries) {
        Map<SchemaObject, Definition> first = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() != EntryKind.RELEASES)
                .filter(entry -> entry.kind() != EntryKind.COPIED || entry.done())
                .flatMap(entry -> entry.definition().stream())
                .forEach(definition -> first.putIfAbsent(definition.object(), definition));
        return first;
    }

    private static List<Definition> of(Map<SchemaObject, Definition> definitions, Kind kind) {
        return definitions.values().stream()
                .filter(definition -> definition.object().kind() == kind)
                .toList();
    }
}
