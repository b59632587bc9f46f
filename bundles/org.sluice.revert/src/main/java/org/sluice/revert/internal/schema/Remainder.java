package org.sluice.revert.internal.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;

/**
 * What of an inventory still holds when everything of certain names may be other than it was: whole tables, each with its
 * triggers, indexes and foreign keys, stay or go, and the children of a table that goes do, too, for a key bears its parent's name.
 *
 * @param lacking the names of what has to be read again, in lower case: one too many does no harm
 */
public record Remainder(Inventory before, Set<String> lacking) {
    /** What is left when all goes that has one of these names, and what hangs on it. */
    public static Remainder of(Inventory before, Set<String> names) {
        Set<String> changed = names.stream().map(Remainder::key).collect(Collectors.toSet());
        Set<String> lacking = new HashSet<>(changed);
        before.owners().forEach((part, table) -> {
            if (changed.contains(key(part.name()))) {
                lacking.add(key(table));
            }
        });
        before.foreignKeys().stream()
                .filter(foreignKey -> changed.contains(key(foreignKey.parent())))
                .forEach(foreignKey -> lacking.add(key(foreignKey.child())));
        return new Remainder(before, lacking);
    }

    /** Whether what has this name has to be read again. */
    public boolean lacks(String name) {
        return lacking.contains(key(name));
    }

    /** The objects that stay. */
    public Set<SchemaObject> objects() {
        return before.objects().stream().filter(this::stays).collect(Collectors.toSet());
    }

    /** The foreign keys that stay. */
    public List<ForeignKey> foreignKeys() {
        return before.foreignKeys().stream()
                .filter(foreignKey -> !lacks(foreignKey.child()))
                .toList();
    }

    /** The bodies that stay. */
    public Map<SchemaObject, String> bodies() {
        return staying(before.bodies());
    }

    /** The owners that stay, of what stays. */
    public Map<SchemaObject, String> owners() {
        return staying(before.owners());
    }

    private Map<SchemaObject, String> staying(Map<SchemaObject, String> texts) {
        Map<SchemaObject, String> staying = new HashMap<>(texts);
        staying.keySet().removeIf(object -> !stays(object));
        return staying;
    }

    /** A routine does: a table of its name is another thing. */
    private boolean stays(SchemaObject object) {
        return switch (object.kind()) {
            case TRIGGER, INDEX -> !lacks(before.owners().getOrDefault(object, object.name()));
            case ROUTINE -> true;
            default -> !lacks(object.name());
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
