package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.revert.internal.footprint.Words.Name;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** The footprints of statements on the schema. */
final class SchemaStatements {
    private static final String[] EXISTENCE = {"IF", "NOT", "EXISTS"};
    private static final String[] BEFORE_A_KIND = {
        "OR",
        "REPLACE",
        "TEMPORARY",
        "TEMP",
        "LOCAL",
        "GLOBAL",
        "CACHED",
        "MEMORY",
        "UNLOGGED",
        "UNIQUE",
        "FULLTEXT",
        "SPATIAL",
        "VECTOR",
        "PRIMARY",
        "HASH",
        "NULLS",
        "DISTINCT",
        "FORCE",
        "NOFORCE",
        "IGNORE",
        "ONLINE",
        "AGGREGATE"
    };
    /** What a table has and can be renamed in it. */
    private static final String[] PARTS = {"COLUMN", "INDEX", "KEY", "CONSTRAINT"};

    private static final Set<String> OBJECTS =
            Set.of("TABLE", "VIEW", "INDEX", "KEY", "TRIGGER", "PROCEDURE", "FUNCTION", "SEQUENCE", "ALIAS", "PACKAGE");

    private final Schema schema;

    SchemaStatements(Schema schema) {
        this.schema = schema;
    }

    Footprint create(Words words) throws SQLException {
        String kind = kind(words, "CREATE");
        boolean temporary = words.passed("TEMPORARY", "TEMP");
        boolean replace = words.has("OR", "REPLACE");
        Optional<Name> name = words.skip(EXISTENCE).name();
        if (name.isEmpty()) {
            return Footprint.EVERYTHING;
        }
        if (kind.equals("INDEX") || kind.equals("KEY")) {
            return on(words, false).and(Footprint.made(Set.of(name.get().text())));
        }
        if (kind.equals("TABLE") && temporary) { // H2 has some that stay when the session ends
            return Footprint.made(Set.of(name.get().text()));
        }
        Targets.check(schema, name.get());
        Footprint target = made(name.get(), replace);
        return switch (kind) {
            case "TRIGGER" -> target.and(on(words, true));
            case "TABLE", "VIEW" -> target.and(referredTo(words, Set.of()));
            default -> target;
        };
    }

    Footprint alter(Words words) throws SQLException {
        String kind = kind(words, "ALTER");
        Set<SchemaObject> targets = named(words.skip(EXISTENCE).name());
        if (targets.isEmpty() || kind.equals("INDEX")) {
            return Footprint.EVERYTHING;
        }
        Footprint changed = changed(targets).and(referredTo(words, targets));
        if (words.has("EXCHANGE") || words.has("CONVERT")) { // partitions become tables, and tables partitions
            changed = changed.and(Footprint.written(schema.mentioned(words.all())));
        }
        if (words.has("CONVERT")) {
            changed = changed.and(Footprint.made(names(words.all())));
        }
        while (words.skipTo("RENAME")) {
            changed = changed.and(renamed(words));
        }
        return changed;
    }

    Footprint drop(Words words) throws SQLException {
        String kind = kind(words, "DROP");
        boolean temporary = words.passed("TEMPORARY");
        words.skip(EXISTENCE);
        if (kind.equals("INDEX") || kind.equals("KEY")) {
            Set<SchemaObject> indexes = named(words.name());
            return words.has("ON") ? on(words, false) : owners(indexes);
        }
        if (kind.equals("TABLE") && temporary) {
            return Footprint.NONE;
        }
        Set<SchemaObject> targets = new HashSet<>(namedIn(words.rest()));
        if (words.has("CASCADE")) {
            targets.addAll(schema.viewsOn(targets));
        }
        Footprint dropped = changed(targets);
        return kind.equals("TABLE") ? dropped.emptying() : dropped;
    }

    Footprint rename(Words words) throws SQLException {
        if (!words.nextOf("TABLE", "TABLES")) {
            throw Refusal.of(
                    "A statement 'RENAME " + words.peek().map(Token::text).orElse("") + "'");
        }
        words.take();
        List<Token> tokens = words.rest();
        return changed(namedIn(tokens)).and(Footprint.made(names(tokens)));
    }

    private static Set<String> names(List<Token> tokens) {
        return tokens.stream().filter(Token::isName).map(Token::text).collect(Collectors.toSet());
    }

    Footprint truncate(Words words) throws SQLException {
        words.skip("TABLE");
        return changed(namedIn(words.rest())).emptying();
    }

    /** Goes behind the word that says what kind of object it is, and gives it. */
    private static String kind(Words words, String verb) throws SQLException {
        words.skip(BEFORE_A_KIND);
        if (words.nextOf("ALGORITHM", "DEFINER", "SQL")) {
            words.skipTo("VIEW", "TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "PACKAGE");
        } else {
            words.take();
        }
        String kind = words.before();
        if (!OBJECTS.contains(kind)) {
            throw Refusal.of("A statement '" + verb + " " + kind + "'");
        }
        words.skip("BODY");
        return kind;
    }

    /** What is made anew; where something of this name is there, it stays unless it is replaced. */
    private Footprint made(Name name, boolean replace) {
        Footprint made = Footprint.made(Set.of(name.text()));
        return replace ? made.and(changed(schema.named(name.text()))) : made;
    }

    private Footprint renamed(Words words) throws SQLException {
        if (words.nextOf(PARTS)) {
            return Footprint.NONE;
        }
        Optional<Name> name = words.skip("TO", "AS", "=").name();
        if (name.isEmpty()) {
            return Footprint.EVERYTHING;
        }
        Targets.check(schema, name.get());
        return Footprint.made(Set.of(name.get().text()));
    }

    /** The table behind the next {@code ON}. */
    private Footprint on(Words words, boolean linksOnly) throws SQLException {
        if (!words.skipTo("ON")) {
            return Footprint.EVERYTHING;
        }
        Set<SchemaObject> tables = named(words.skip("ONLY").name());
        return linksOnly ? Footprint.linked(tables) : Footprint.written(tables);
    }

    /** The tables to which what is made refers: that ties them, so how they were has to be noted before. */
    private Footprint referredTo(Words words, Set<SchemaObject> targets) {
        return Footprint.linked(schema.mentioned(words.all()).stream()
                .filter(object -> object.kind() == Kind.TABLE && !targets.contains(object))
                .collect(Collectors.toSet()));
    }

    private Footprint owners(Set<SchemaObject> indexes) {
        Set<SchemaObject> tables =
                indexes.stream().flatMap(index -> schema.owner(index).stream()).collect(Collectors.toSet());
        return tables.isEmpty() ? Footprint.EVERYTHING : Footprint.written(tables);
    }

    /** Objects that are changed or dropped: of a trigger its table's links, of a table also those of its neighbours, of a view those of its tables. */
    private Footprint changed(Set<SchemaObject> objects) {
        Set<SchemaObject> written = new HashSet<>();
        Set<SchemaObject> linked = new HashSet<>();
        for (SchemaObject object : objects) {
            if (object.kind() == Kind.TRIGGER || object.kind() == Kind.INDEX) {
                schema.owner(object).ifPresent(linked::add);
            } else {
                written.add(object);
            }
        }
        linked.addAll(schema.neighbours(written));
        linked.addAll(schema.tablesBehindViews(written));
        return Footprint.written(written).and(Footprint.linked(linked));
    }

    private Set<SchemaObject> named(Optional<Name> name) throws SQLException {
        if (name.isEmpty()) {
            return Set.of();
        }
        Targets.check(schema, name.get());
        return schema.named(name.get().text());
    }

    /** Every object that a list names. */
    private Set<SchemaObject> namedIn(List<Token> tokens) throws SQLException {
        Words names = new Words(tokens);
        while (names.peek().isPresent()) {
            Optional<Name> name = names.name();
            if (name.isPresent()) {
                Targets.check(schema, name.get());
            }
        }
        return schema.mentioned(tokens);
    }
}
