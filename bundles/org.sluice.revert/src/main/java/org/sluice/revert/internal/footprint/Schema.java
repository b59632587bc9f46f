package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** An inventory in which names are looked up, and what depends on what is followed. Immutable. */
public final class Schema {
    private final String name;
    private final Inventory inventory;
    private final Map<String, Set<SchemaObject>> byName = new HashMap<>();

    /** @param name the name of the schema itself */
    public Schema(String name, Inventory inventory) {
        this.name = name;
        this.inventory = inventory;
        inventory.objects().forEach(object -> byName.computeIfAbsent(key(object.name()), missing -> new HashSet<>())
                .add(object));
    }

    /** Everything that is there. */
    public Set<SchemaObject> objects() {
        return inventory.objects();
    }

    /** Whether something of this kind and name is there. */
    public boolean has(SchemaObject object) {
        return inventory.objects().contains(object);
    }

    /** What has this name, whatever it is; nothing when nothing has. */
    public Set<SchemaObject> named(String text) {
        return byName.getOrDefault(key(text), Set.of());
    }

    boolean isThis(String schema) {
        return key(schema).equals(key(name));
    }

    /**
     * Refuses what may lead to another schema.
     *
     * @param use what does that, for the message
     */
    void refuseOthers(List<Token> tokens, String use) throws SQLException {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (isOther(tokens.get(i)) && tokens.get(i + 1).is(".")) {
                throw Refusal.of("%s of '%s.%s', which is in another schema,"
                        .formatted(use, tokens.get(i).text(), tokens.get(i + 2).text()));
            }
        }
    }

    /** Refuses a call of what is in another schema. */
    void refuseForeignCalls(List<Token> tokens) throws SQLException {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean made = i > 0
                    && Stream.of("INTO", "REFERENCES", "ON", "TABLE", "JOIN").anyMatch(tokens.get(i - 1)::is);
            if (!made && tokens.get(i + 3).is("(")) {
                refuseOthers(tokens.subList(i, i + 3), "A call");
            }
        }
    }

    private boolean isOther(Token token) {
        return inventory.otherSchemas().stream().anyMatch(other -> key(other).equals(token.name()))
                && named(token.text()).isEmpty();
    }

    /** The views that use these objects, and those that use these views. */
    Set<SchemaObject> viewsOn(Set<SchemaObject> used) {
        Set<SchemaObject> all = new HashSet<>(used);
        Set<SchemaObject> views = new HashSet<>();
        int before = -1;
        while (views.size() > before) {
            before = views.size();
            inventory.bodies().entrySet().stream()
                    .filter(body -> body.getKey().kind() == Kind.VIEW)
                    .filter(body ->
                            mentioned(Readings.union(body.getValue())).stream().anyMatch(all::contains))
                    .map(Map.Entry::getKey)
                    .forEach(views::add);
            all.addAll(views);
        }
        return views;
    }

    /** The tables that the views among these objects use. */
    Set<SchemaObject> tablesBehindViews(Set<SchemaObject> objects) {
        Set<SchemaObject> views =
                objects.stream().filter(object -> object.kind() == Kind.VIEW).collect(Collectors.toSet());
        return read(views).stream()
                .filter(object -> object.kind() == Kind.TABLE && !objects.contains(object))
                .collect(Collectors.toSet());
    }

    /** The routines and sequences that these objects are, or use by reading them only. */
    Set<SchemaObject> called(Set<SchemaObject> objects) {
        return read(objects).stream()
                .filter(object -> object.kind() == Kind.ROUTINE || object.kind() == Kind.SEQUENCE)
                .collect(Collectors.toSet());
    }

    /** These objects, and what the views among them use. */
    private Set<SchemaObject> read(Set<SchemaObject> read) {
        Set<SchemaObject> seen = new HashSet<>(read);
        Deque<SchemaObject> open = new ArrayDeque<>(read);
        while (!open.isEmpty()) {
            SchemaObject object = open.remove();
            if (object.kind() == Kind.VIEW) {
                mentioned(Readings.union(inventory.bodies().getOrDefault(object, ""))).stream()
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        return seen;
    }

    /** All objects whose names occur among the tokens. */
    Set<SchemaObject> mentioned(Collection<Token> tokens) {
        return tokens.stream().flatMap(token -> named(token.text()).stream()).collect(Collectors.toSet());
    }

    /** The table that a trigger or an index belongs to; empty when it is not there. */
    Optional<SchemaObject> owner(SchemaObject part) {
        return Optional.ofNullable(inventory.owners().get(part))
                .flatMap(owner ->
                        named(owner).stream().filter(Schema::isRelation).findFirst());
    }

    /** The tables that have a foreign key to one of these, or from one of these. */
    Set<SchemaObject> neighbours(Set<SchemaObject> tables) {
        Set<String> names =
                tables.stream().map(table -> key(table.name())).collect(Collectors.toCollection(HashSet::new));
        return inventory.foreignKeys().stream()
                .filter(foreignKey ->
                        names.contains(key(foreignKey.child())) || names.contains(key(foreignKey.parent())))
                .flatMap(foreignKey -> Stream.of(foreignKey.child(), foreignKey.parent()))
                .flatMap(table -> named(table).stream())
                .filter(object -> object.kind() == Kind.TABLE && !tables.contains(object))
                .collect(Collectors.toSet());
    }

    /**
     * What changes of rows or calls bring with them: triggers, cascades, the tables behind views, what routines do, the
     * sequences that give values.
     *
     * @throws SQLException when one of them may write to another schema
     */
    Footprint closure(Set<SchemaObject> changed) throws SQLException {
        Set<SchemaObject> seen = new HashSet<>(changed);
        Deque<SchemaObject> open = new ArrayDeque<>(changed);
        boolean releases = false;
        while (!open.isEmpty()) {
            SchemaObject object = open.remove();
            Optional<List<Token>> used = used(object);
            if (used.isEmpty()) {
                return Footprint.EVERYTHING;
            }
            refuseOthers(
                    used.get(),
                    "A use by the %s '%s'".formatted(object.kind().name().toLowerCase(Locale.ROOT), object.name()));
            releases |= used.get().stream().anyMatch(ReservedNames::isReleases);
            Stream.concat(mentioned(used.get()).stream(), followers(object))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        Set<SchemaObject> written = seen.stream().filter(Schema::canLose).collect(Collectors.toSet());
        return new Footprint(written, Set.of(), Set.of(), false, releases, false);
    }

    /** The tokens of what an object's use executes; empty when that cannot be told. */
    private Optional<List<Token>> used(SchemaObject object) {
        String body = inventory.bodies().get(object);
        if (body == null) {
            boolean opaque = object.kind() == Kind.TRIGGER || object.kind() == Kind.ROUTINE;
            return opaque ? Optional.empty() : Optional.of(List.of());
        }
        Words words = new Words(Readings.union(body));
        boolean dynamic = words.has("EXECUTE") || words.has("PREPARE");
        boolean makes = words.has("CREATE") || words.has("RENAME"); // under names that are in no inventory
        return dynamic || makes ? Optional.empty() : Optional.of(words.all());
    }

    /** What changes with an object by itself. */
    private Stream<SchemaObject> followers(SchemaObject object) {
        if (!isRelation(object)) {
            return Stream.empty();
        }
        String table = key(object.name());
        Stream<SchemaObject> triggers = inventory.owners().entrySet().stream()
                .filter(part -> part.getKey().kind() == Kind.TRIGGER
                        && key(part.getValue()).equals(table))
                .map(Map.Entry::getKey);
        Stream<SchemaObject> children = inventory.foreignKeys().stream()
                .filter(ForeignKey::changesChild)
                .filter(foreignKey -> key(foreignKey.parent()).equals(table))
                .flatMap(foreignKey -> named(foreignKey.child()).stream());
        return Stream.concat(triggers, children);
    }

    private static boolean canLose(SchemaObject object) {
        return object.kind() == Kind.TABLE || object.kind() == Kind.SEQUENCE;
    }

    static boolean isRelation(SchemaObject object) {
        return object.kind() == Kind.TABLE || object.kind() == Kind.VIEW;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
