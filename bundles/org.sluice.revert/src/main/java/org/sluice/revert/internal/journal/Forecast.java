package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.spi.RevertibleRuns.Price;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.line.Effect;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;
import org.sluice.sql.SchemaChanges;

/**
 * Counts what a run would keep: {@link Protection} decides as in a run, and nothing is kept. Of what earlier statements do to
 * the schema it knows the names that they make; where that is not enough it says so. Used once, by one thread.
 */
final class Forecast implements Keeper {
    private static final Pattern INDEX = Pattern.compile("(?is)^\\s*create\\s+(?:\\w+\\s+){0,3}?(?:index|key)\\b.*");
    private static final Set<String> REFUSALS = Set.of("0A000", "42501");
    private static final int MOST_OF_A_STATEMENT = 80;

    private final Connection connection;
    private final JournalDialect dialect;
    private final Effects effects;
    private final Protection protection;

    private final Map<String, Kept> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> untold = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<SchemaObject> made = new HashSet<>();
    private Optional<Inventory> there = Optional.empty();
    private boolean schemaChanged;
    private String current = "";

    /** A statement of which only the schema that is there when it is executed can tell what it changes. */
    private static final class Unforeseeable extends SQLException {
        private static final long serialVersionUID = 1L;
    }

    /** @param connection prepared; stays the caller's */
    Forecast(Connection connection, Ticket ticket, JournalDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.effects = new Effects(dialect);
        this.protection = new Protection(connection, ticket, dialect, new Claims(), numbers -> this);
    }

    /** What statements need, in their order. */
    Price of(List<String> statements) throws SQLException {
        for (String sql : statements) {
            current = sql;
            foresee(sql);
            protection.finished(sql);
            if (SchemaChanges.mayBeIn(sql)) {
                schemaChanged = true;
                protection.schemaMayHaveChanged(sql);
            }
        }
        protection.changed().forEach(this::waits);
        if (!dialect.remark().isEmpty()) {
            remarks.add(dialect.remark());
        }
        return new Price(List.copyOf(kept.values()), untold, remarks);
    }

    private void foresee(String sql) throws SQLException {
        try {
            Footprint footprint = protection.footprint(sql);
            Effect effect = effects.of(sql, footprint);
            protection.protect(sql, footprint, effect, () -> {});
        } catch (Unforeseeable e) {
            untold.add(
                    "What the statement '%s' changes is known when those before it are executed.".formatted(told(sql)));
        } catch (SQLException e) {
            if (!REFUSALS.contains(e.getSQLState())) {
                throw e;
            }
            remarks.add("The statement '%s' is going to be refused: %s".formatted(told(sql), e.getMessage()));
        }
    }

    @Override
    public Inventory inventory() throws SQLException {
        if (there.isEmpty()) {
            there = Optional.of(dialect.inventory(connection));
        }
        Inventory now = there.get();
        Set<SchemaObject> objects = new HashSet<>(now.objects());
        objects.addAll(made);
        return new Inventory(objects, now.foreignKeys(), now.bodies(), now.owners(), now.otherSchemas(), now.hidden());
    }

    @Override
    public void note(Collection<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            switch (entry.kind()) {
                case MADE -> make(entry);
                case EVERYTHING -> everything();
                default -> add(entry.name(), Way.DEFINITION, 0);
            }
        }
    }

    @Override
    public boolean keep(Definition definition, boolean empties) throws SQLException {
        String table = definition.object().name();
        boolean moved = empties && dialect.canSetAside(connection, definition);
        add(table, moved ? Way.MOVED : Way.COPIED, moved ? 0 : dialect.bytes(connection, table));
        return moved;
    }

    @Override
    public void keepReleases(SchemaObject table) throws SQLException {
        add(table.name(), Way.COPIED, dialect.bytes(connection, table.name()));
    }

    /** An index goes with its table. */
    private void make(Entry entry) {
        if (!INDEX.matcher(current).matches()) {
            add(entry.name(), Way.MADE, 0);
            if (entry.spared().isEmpty()) {
                made.add(new SchemaObject(Kind.TABLE, entry.name()));
            }
        }
    }

    /** What is not understood may only seem so, since it names what an earlier statement makes. */
    private void everything() throws Unforeseeable {
        if (schemaChanged) {
            throw new Unforeseeable();
        }
        remarks.add("The statement '%s' may change everything, so every table is copied before it."
                .formatted(told(current)));
    }

    /** Its rows wait for the commit of the run, and no statement after them commits before. */
    private void waits(SchemaObject table) {
        kept.put(table.name(), new Kept(table.name(), Way.TRANSACTION, 0));
    }

    private void add(String name, Way way, long bytes) {
        Kept before = kept.get(name);
        if (before == null || before.way().compareTo(way) < 0) {
            kept.put(name, new Kept(name, way, bytes));
        }
    }

    private static String told(String sql) {
        String line = sql.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_OF_A_STATEMENT ? line : line.substring(0, MOST_OF_A_STATEMENT - 3) + "...";
    }
}
