package org.sluice.revert.internal.footprint;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Statements on the session and the server. */
final class SessionStatements {
    private static final Set<String> FOR_ALL_SESSIONS = Set.of("GLOBAL", "PERSIST", "PERSIST_ONLY");

    /** What is set with these words stays behind the session's end. */
    private static final Set<String> LASTING = Set.of(
            "PASSWORD",
            "REFERENTIAL_INTEGRITY",
            "MODE",
            "IGNORECASE",
            "COLLATION",
            "DEFAULT_TABLE_TYPE",
            "DATABASE_EVENT_LISTENER",
            "WRITE_DELAY",
            "EXCLUSIVE",
            "SCHEMA",
            "SCHEMA_SEARCH_PATH",
            "CATALOG",
            "DEFAULT",
            "ALLOW_LITERALS",
            "BUILTIN_ALIAS_OVERRIDE",
            "CACHE_SIZE",
            "CLUSTER",
            "COMPRESS_LOB",
            "DB_CLOSE_DELAY",
            "DEFAULT_LOCK_TIMEOUT",
            "DEFAULT_NULL_ORDERING",
            "JAVA_OBJECT_SERIALIZER",
            "LOCK_MODE",
            "MAX_LENGTH_INPLACE_LOB",
            "MAX_LOG_SIZE",
            "MAX_MEMORY_ROWS",
            "MAX_MEMORY_UNDO",
            "MAX_OPERATION_MEMORY",
            "RETENTION_TIME",
            "SALT",
            "TRACE_LEVEL_FILE",
            "TRACE_LEVEL_SYSTEM_OUT");

    private SessionStatements() {}

    static Footprint set(Words words) throws SQLException {
        if (words.next("STATEMENT")) {
            return Footprint.EVERYTHING;
        }
        Stream<String> global = FOR_ALL_SESSIONS.stream()
                .filter(word -> words.next(word) || words.has("@", word) || words.has(",", word));
        Stream<String> lasting = LASTING.stream().filter(words::next);
        String found = Stream.concat(global, lasting).findFirst().orElse("");
        if (!found.isEmpty()) {
            throw Refusal.of("A statement 'SET " + found + "'");
        }
        return Footprint.NONE;
    }
}
