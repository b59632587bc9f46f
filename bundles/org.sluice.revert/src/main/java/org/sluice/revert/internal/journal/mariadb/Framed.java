package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Statements that make an object under settings of its own, in one text, for servers that have no statement for that.
 *
 * @param removal goes first, under the settings of the session
 * @param settings what is set meanwhile
 */
record Framed(String removal, String settings, String creation) {
    private static final String START = "-- Sluice: under settings of its own\n";
    private static final String THEN = "\n-- then\n";

    /** What a definition can keep. */
    String text() {
        return START + removal + THEN + settings + THEN + creation;
    }

    static Optional<Framed> of(String text) {
        if (!text.startsWith(START)) {
            return Optional.empty();
        }
        String[] parts = text.substring(START.length()).split(THEN, 3);
        return Optional.of(new Framed(parts[0], parts[1], parts[2]));
    }

    /** Puts the settings of the session back, also when a statement fails. */
    void execute(Db db) throws SQLException {
        db.execute(removal);
        db.execute("SET SESSION " + settings);
        db.executeAndSet(creation, db.flavour().session().context());
    }
}
