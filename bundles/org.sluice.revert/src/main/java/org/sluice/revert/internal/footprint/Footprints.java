package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * Tells a statement's footprint. Sound because it takes too much: a statement that it does not know may change everything,
 * and only what a few well-known forms name as their target is less than all that they mention.
 */
public final class Footprints {
    private static final Set<String> HARMLESS = Set.of(
            "SHOW",
            "DESCRIBE",
            "DESC",
            "COMMIT",
            "ROLLBACK",
            "SAVEPOINT",
            "RELEASE",
            "START",
            "LOCK",
            "UNLOCK",
            "HELP",
            "CHECKPOINT",
            "OPTIMIZE",
            "CHECK",
            "FLUSH",
            "PREPARE",
            "DEALLOCATE",
            "CHECKSUM");
    private static final Set<String> REFUSED = Set.of(
            "USE",
            "GRANT",
            "REVOKE",
            "KILL",
            "SHUTDOWN",
            "INSTALL",
            "UNINSTALL",
            "RESET",
            "PURGE",
            "CHANGE",
            "XA",
            "SCRIPT",
            "BACKUP",
            "STOP",
            "BINLOG",
            "REPAIR");

    private final DataStatements data;
    private final SchemaStatements definitions;

    public Footprints(Schema schema) {
        this.data = new DataStatements(schema);
        this.definitions = new SchemaStatements(schema);
    }

    /** The first word of each statement of a text, in upper case, in all of its readings; blank for what is none. */
    public static Set<String> verbs(String sql) {
        return Readings.of(sql).stream()
                .flatMap(List::stream)
                .map(statement -> verb(new Words(statement)))
                .collect(Collectors.toSet());
    }

    /**
     * The footprint of a text of one or several statements.
     *
     * @throws SQLException when it must not be executed since nobody could take it back
     */
    public Footprint of(String sql) throws SQLException {
        Footprint whole = Footprint.NONE;
        for (List<List<Token>> reading : Readings.of(sql)) {
            for (List<Token> statement : reading) {
                whole = whole.and(ofOne(statement));
            }
        }
        return partReleases(whole);
    }

    private Footprint ofOne(List<Token> statement) throws SQLException {
        Words words = new Words(statement);
        String verb = verb(words);
        if (REFUSED.contains(verb)) {
            throw Refusal.of("A statement '" + verb + "'");
        }
        if (HARMLESS.contains(verb)) {
            refuseLocks(verb, words);
            return Footprint.NONE;
        }
        Footprint own =
                switch (verb) {
                    case "SELECT", "WITH", "VALUES", "TABLE" -> data.query(words);
                    case "EXPLAIN", "ANALYZE" -> words.nextOf("TABLE") ? Footprint.NONE : data.mentioned(words);
                    case "INSERT", "REPLACE", "MERGE", "UPSERT", "LOAD" -> data.into(words);
                    case "UPDATE" -> data.update(words);
                    case "DELETE" -> data.delete(words);
                    case "SET" -> SessionStatements.set(words);
                    case "BEGIN" ->
                        words.rest().isEmpty() || words.nextOf("WORK", "TRANSACTION")
                                ? Footprint.NONE
                                : Footprint.EVERYTHING;
                    case "CALL" -> data.call(words);
                    case "CREATE" -> definitions.create(words);
                    case "ALTER" -> definitions.alter(words);
                    case "DROP" -> definitions.drop(words);
                    case "RENAME" -> definitions.rename(words);
                    case "TRUNCATE" -> definitions.truncate(words);
                    case "COMMENT" -> data.mentioned(words);
                    default -> Footprint.EVERYTHING;
                };
        return own.and(data.calledBy(words));
    }

    private static String verb(Words words) {
        return words.skip("(")
                .take()
                .map(token -> token.quoted() ? "" : token.text().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** A lock of whole tables would keep them from being copied, and could outlive the run with its connection. */
    private static void refuseLocks(String verb, Words words) throws SQLException {
        if (verb.equals("LOCK") || (verb.equals("FLUSH") && (words.has("LOCK") || words.has("EXPORT")))) {
            throw Refusal.of("A statement '" + verb + "' that locks tables until somebody unlocks them");
        }
    }

    /** Rows of {@code Release_} are noted one by one, so the table is not among those that are written. */
    private Footprint partReleases(Footprint whole) {
        Set<SchemaObject> written = new HashSet<>(whole.written());
        Set<SchemaObject> linked = new HashSet<>(whole.linked());
        boolean releases = written.removeIf(object -> ReservedNames.isReleases(object.name()));
        linked.removeIf(object -> ReservedNames.isReleases(object.name()));
        return new Footprint(
                written, linked, whole.made(), whole.everything(), whole.releases() || releases, whole.empties());
    }
}
