package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads from the statements that make something as it is now to those that make it as it was. */
final class Changes {
    private static final Set<Part> CONSTRAINTS =
            EnumSet.of(Part.FOREIGN_KEY, Part.UNIQUE, Part.CHECK, Part.PRIMARY_KEY);

    private final Connection connection;
    private final Script now;

    Changes(Connection connection, Script now) {
        this.connection = connection;
        this.now = now;
    }

    /** The statements in one list that are not in the other. */
    static List<String> missing(Collection<String> wanted, Collection<String> there) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(Set.copyOf(there));
        return List.copyOf(missing);
    }

    /** Drops what these statements made, the last first. A view stays: what it was before is its own concern. */
    void drop(List<String> statements) throws SQLException {
        List<String> reversed = new ArrayList<>(statements);
        Collections.reverse(reversed);
        for (String sql : reversed) {
            Optional<String> drop = Line.of(sql).flatMap(this::drop);
            if (drop.isPresent()) {
                Jdbc.execute(connection, drop.get());
            }
        }
    }

    /** Makes what these statements make, whatever has the names now. */
    void make(List<String> statements) throws SQLException {
        for (String sql : statements) {
            Optional<Line> line = Line.of(sql);
            Jdbc.execute(connection, line.isPresent() ? ready(line.get()) : sql);
        }
    }

    private Optional<String> drop(Line line) {
        if (CONSTRAINTS.contains(line.part())) {
            return Optional.of("ALTER TABLE IF EXISTS " + now.qualified(line.table()) + " DROP CONSTRAINT IF EXISTS "
                    + Names.quote(line.name()));
        }
        return switch (line.part()) {
            case INDEX, TRIGGER, SYNONYM ->
                Optional.of("DROP " + line.part() + " IF EXISTS " + now.qualified(line.name()));
            default -> Optional.empty();
        };
    }

    /** Takes away what stands in a statement's way; returns the statement as it has to be. */
    private String ready(Line line) throws SQLException {
        if (CONSTRAINTS.contains(line.part())) {
            new Freed(connection, now).constraint(line.name());
        } else if (line.part() == Part.INDEX) {
            new Freed(connection, now).index(line.name(), line.table());
        } else if (line.part() == Part.TRIGGER) {
            Jdbc.execute(connection, "DROP TRIGGER IF EXISTS " + now.qualified(line.name()));
        } else if (line.part() == Part.VIEW) {
            return view(line);
        }
        return line.sql();
    }

    /** A view that is there is replaced, not dropped: others may use it. */
    private String view(Line view) throws SQLException {
        if (now.find(Part.VIEW, view.name()).isPresent()) {
            return "CREATE OR REPLACE" + view.sql().substring("CREATE".length());
        }
        Standing.clear(connection, now, view.name());
        return view.sql();
    }
}
