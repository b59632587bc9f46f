package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.footprint.Words.Name;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** The footprints of statements on rows. */
final class DataStatements {
    private static final String[] BEFORE_A_TARGET = {
        "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "QUICK", "INTO", "ONLY"
    };

    private final Schema schema;

    DataStatements(Schema schema) {
        this.schema = schema;
    }

    /** A query changes something where it holds a statement that does. */
    Footprint query(Words words) throws SQLException {
        if (words.has("INTO", "OUTFILE") || words.has("INTO", "DUMPFILE")) {
            throw Refusal.of("A query that writes into a file");
        }
        boolean changes = words.has("INSERT", "INTO")
                || words.has("DELETE", "FROM")
                || words.has("MERGE", "INTO")
                || words.has("REPLACE", "INTO")
                || updates(words);
        return changes ? mentioned(words) : Footprint.NONE;
    }

    Footprint into(Words words) throws SQLException {
        if (words.nextOf("DATA", "XML")) {
            words.skipTo("TABLE");
        }
        words.skip(BEFORE_A_TARGET);
        return target(words.name().orElse(null));
    }

    Footprint update(Words words) throws SQLException {
        words.skip(BEFORE_A_TARGET);
        return targets(words.until("SET"));
    }

    Footprint delete(Words words) throws SQLException {
        words.skip(BEFORE_A_TARGET).skip("FROM");
        return targets(words.until("WHERE", "ORDER", "LIMIT", "RETURNING", "FETCH"));
    }

    /** Of all that the statement names. */
    Footprint mentioned(Words words) throws SQLException {
        refuseOwn(words.all());
        schema.refuseOthers(words.all(), "A change");
        return schema.closure(schema.mentioned(words.all()));
    }

    /** A call of something that is not known can do everything. */
    Footprint call(Words words) throws SQLException {
        schema.refuseOthers(words.all(), "A call");
        boolean known = schema.mentioned(words.all()).stream().anyMatch(object -> object.kind() == Kind.ROUTINE);
        return known || words.has("NEXT", "VALUE") ? Footprint.NONE : Footprint.EVERYTHING;
    }

    /** Of the routines and sequences that any statement names, or that the views use which it reads. */
    Footprint calledBy(Words words) throws SQLException {
        schema.refuseForeignCalls(words.all());
        Set<SchemaObject> called = schema.called(schema.mentioned(words.all()));
        return called.isEmpty() ? Footprint.NONE : schema.closure(called);
    }

    private Footprint target(@Nullable Name name) throws SQLException {
        if (name == null) {
            return Footprint.EVERYTHING;
        }
        Targets.check(schema, name);
        return schema.closure(relations(schema.named(name.text())));
    }

    private Footprint targets(List<Token> tokens) throws SQLException {
        Targets.check(schema, new Words(tokens).name().orElse(new Name(Optional.empty(), "")));
        refuseOwn(tokens);
        schema.refuseOthers(tokens, "A change");
        return schema.closure(relations(schema.mentioned(tokens)));
    }

    private static void refuseOwn(List<Token> tokens) throws SQLException {
        for (Token token : tokens) {
            if (ReservedNames.isOwn(token.text())) {
                throw Refusal.ofReserved(token.text());
            }
        }
    }

    private static Set<SchemaObject> relations(Set<SchemaObject> objects) {
        return objects.stream().filter(Schema::isRelation).collect(Collectors.toSet());
    }

    /** {@code for update} only locks. */
    private static boolean updates(Words words) {
        List<Token> tokens = words.all();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("UPDATE") && (i == 0 || !tokens.get(i - 1).is("FOR"))) {
                return true;
            }
        }
        return false;
    }
}
