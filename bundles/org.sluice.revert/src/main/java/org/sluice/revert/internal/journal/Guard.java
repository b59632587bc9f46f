package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.line.Effect;
import org.sluice.sql.SchemaChanges;

/** Stands before every statement of a run. Guarded by the lock of the line. */
final class Guard {
    private static final int MOST_REMEMBERED = 2_000;

    private final Protection protection;
    private final Claims claims;
    private final RunSession session;
    private final Effects effects;

    /** The texts that need nothing more. */
    private final Map<String, Cleared> cleared = new HashMap<>();

    /** @param revision that of the schema for which it holds */
    private record Cleared(long revision, Effect effect) {}

    Guard(Protection protection, Claims claims, RunSession session, Effects effects) {
        this.protection = protection;
        this.claims = claims;
        this.session = session;
        this.effects = effects;
    }

    /**
     * Makes sure that texts can be taken back that are executed together.
     *
     * @param transaction committed when they may commit it
     */
    Effect before(Set<String> texts, Protection.Commit transaction) throws SQLException {
        long revision = claims.schemaRevision();
        Map<String, Footprint> footprints = new LinkedHashMap<>();
        Effect effect = Effect.READS;
        for (String text : texts) {
            Cleared known = cleared.get(text);
            if (known != null && known.revision() == revision) {
                effect = effect.and(known.effect());
            } else {
                Footprint footprint = protection.footprint(text);
                footprints.put(text, footprint);
                effect = effect.and(effects.of(text, footprint));
            }
        }
        for (Map.Entry<String, Footprint> each : footprints.entrySet()) {
            protect(each.getKey(), each.getValue(), effect, transaction, revision);
        }
        return effect;
    }

    private void protect(String text, Footprint footprint, Effect effect, Protection.Commit transaction, long revision)
            throws SQLException {
        protection.protect(text, footprint, effect, transaction);
        Effect own = effects.of(text, footprint);
        if (Effects.changesSession(text, own)) {
            session.changes();
        } else if (!own.endsTransaction() && !SchemaChanges.mayBeIn(text)) {
            remember(text, new Cleared(revision, own));
        }
    }

    void finished(Set<String> texts) {
        texts.forEach(text -> {
            protection.finished(text);
            noteSchemaChange(text);
        });
    }

    void failed(Set<String> texts) {
        texts.forEach(text -> {
            protection.failed(text);
            noteSchemaChange(text);
        });
    }

    private void remember(String text, Cleared known) {
        if (cleared.size() >= MOST_REMEMBERED) {
            cleared.clear();
        }
        cleared.put(text, known);
    }

    private void noteSchemaChange(String text) {
        if (SchemaChanges.mayBeIn(text)) {
            protection.schemaMayHaveChanged(text);
        }
    }
}
