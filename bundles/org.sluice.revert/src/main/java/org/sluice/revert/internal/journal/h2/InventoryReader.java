package org.sluice.revert.internal.journal.h2;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** The names in a schema, from what H2 writes down. */
final class InventoryReader {
    private static final Map<Part, Kind> KINDS = new EnumMap<>(Map.of(
            Part.TABLE, Kind.TABLE,
            Part.VIEW, Kind.VIEW,
            Part.TRIGGER, Kind.TRIGGER,
            Part.ALIAS, Kind.ROUTINE,
            Part.AGGREGATE, Kind.ROUTINE,
            Part.SEQUENCE, Kind.SEQUENCE,
            Part.INDEX, Kind.INDEX));

    private static final Pattern ACTION = Pattern.compile(" ON (?:UPDATE|DELETE) (?:CASCADE|SET NULL|SET DEFAULT)");

    /** Code of the JDK, which writes to no table. */
    private static final Pattern JDK = Pattern.compile(" FOR 'java\\.[^']*'$");

    private final Lines lines;
    private final Set<String> otherSchemas;

    /** @param otherSchemas the names of the other schemas of the database */
    InventoryReader(Lines lines, Set<String> otherSchemas) {
        this.lines = lines;
        this.otherSchemas = otherSchemas;
    }

    Inventory read() {
        Set<SchemaObject> objects = new HashSet<>();
        Map<SchemaObject, String> bodies = new HashMap<>();
        Map<SchemaObject, String> owners = new HashMap<>();
        lines.all(line -> KINDS.containsKey(line.part()) && !isOurs(line.name()))
                .forEach(line -> {
                    SchemaObject object = object(line);
                    objects.add(object);
                    String body = body(line);
                    if (!body.isEmpty()) {
                        bodies.put(object, body);
                    }
                    if (line.part() == Part.TRIGGER || line.part() == Part.INDEX) {
                        owners.put(object, line.table());
                    }
                });
        return new Inventory(objects, foreignKeys(), bodies, owners, otherSchemas, false);
    }

    private List<ForeignKey> foreignKeys() {
        return lines.all(Part.FOREIGN_KEY)
                .map(key -> new ForeignKey(
                        key.name(),
                        key.table(),
                        key.parent(),
                        ACTION.matcher(key.sql()).find()))
                .toList();
    }

    private String body(Line line) {
        return switch (line.part()) {
            case VIEW -> text(line.sql());
            // other code than the JDK's can do everything, which no body says
            case ALIAS, AGGREGATE -> JDK.matcher(line.sql()).find() ? text(line.sql()) : "";
            case TABLE -> needs(line);
            default -> "";
        };
    }

    /** What uses a table also calls the sequences and routines in its defaults, generated columns and checks. */
    private String needs(Line table) {
        return new Needs(lines)
                .of(table, lines.all(Part.CHECK).filter(check -> check.belongsTo(table.name()))).stream()
                        .map(InventoryReader::text)
                        .collect(Collectors.joining("\n"));
    }

    /** Names beyond ASCII stand in a statement as H2 escapes them, so they are added as they are. */
    private static String text(String sql) {
        return sql + "\n" + String.join(" ", Identifiers.in(sql));
    }

    static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("sluice_");
    }

    private static SchemaObject object(Line line) {
        Kind kind = KINDS.getOrDefault(line.part(), Kind.TABLE);
        return new SchemaObject(kind, line.name());
    }
}
