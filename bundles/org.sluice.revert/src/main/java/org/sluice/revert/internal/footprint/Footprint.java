package org.sluice.revert.internal.footprint;

import java.util.HashSet;
import java.util.Set;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * What a statement may change.
 *
 * @param written objects that may lose something: rows, values, columns, their definition
 * @param linked tables that may lose or change what ties them to others, but no row
 * @param made names under which something may come into being
 * @param everything whether it may change whatever is in the schema
 * @param releases whether it may change rows of {@code Release_}
 * @param empties whether it only takes all rows of the one table that is written
 */
public record Footprint(
        Set<SchemaObject> written,
        Set<SchemaObject> linked,
        Set<String> made,
        boolean everything,
        boolean releases,
        boolean empties) {
    /** Of a statement that changes nothing. */
    static final Footprint NONE = new Footprint(Set.of(), Set.of(), Set.of(), false, false, false);

    /** Of a statement of which nothing is known. */
    static final Footprint EVERYTHING = new Footprint(Set.of(), Set.of(), Set.of(), true, true, false);

    public Footprint {
        written = Set.copyOf(written);
        linked = Set.copyOf(linked);
        made = Set.copyOf(made);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The names of all that may be changed or made. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(made);
        written.forEach(object -> names.add(object.name()));
        linked.forEach(object -> names.add(object.name()));
        return names;
    }

    /** This one and another one. */
    Footprint and(Footprint other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Footprint(
                union(written, other.written),
                union(linked, other.linked),
                union(made, other.made),
                everything || other.everything,
                releases || other.releases,
                false);
    }

    /** The same, of a statement that only takes rows away. */
    Footprint emptying() {
        boolean oneTable = written.size() == 1 && written.iterator().next().kind() == SchemaObject.Kind.TABLE;
        return new Footprint(written, linked, made, everything, releases, oneTable);
    }

    static Footprint written(Set<SchemaObject> objects) {
        return new Footprint(objects, Set.of(), Set.of(), false, false, false);
    }

    static Footprint linked(Set<SchemaObject> tables) {
        return new Footprint(Set.of(), tables, Set.of(), false, false, false);
    }

    static Footprint made(Set<String> names) {
        return new Footprint(Set.of(), Set.of(), names, false, false, false);
    }

    private static <T> Set<T> union(Set<T> first, Set<T> second) {
        Set<T> both = new HashSet<>(first);
        both.addAll(second);
        return both;
    }
}
