package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.DBType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What only some databases can do. */
final class Features {
    private static final Set<DBType> MYSQL_FAMILY = EnumSet.of(DBType.MARIADB, DBType.MYSQL);
    private static final Set<DBType> DISTINCT_LONG_TEXTS =
            EnumSet.of(DBType.HYPERSONIC, DBType.MARIADB, DBType.MYSQL, DBType.POSTGRESQL);
    private static final Set<DBType> FOLDING_COLLATIONS = EnumSet.of(DBType.MARIADB, DBType.MYSQL, DBType.SQLSERVER);
    private static final Map<String, String> UUID_FUNCTIONS = Map.of(
            "h2", "random_uuid()",
            "hypersonic", "uuid()",
            "mariadb", "uuid()",
            "mysql", "uuid()",
            "postgresql", "gen_random_uuid()",
            "sqlserver", "newid()",
            "sybase", "newid(1)");

    private Features() {}

    static boolean distinguishesLongTexts(DBType type) {
        return DISTINCT_LONG_TEXTS.contains(type);
    }

    static boolean tellsLetterCase(DBType type) {
        return !FOLDING_COLLATIONS.contains(type);
    }

    static boolean updatesJoins(DBType type) {
        return MYSQL_FAMILY.contains(type);
    }

    /** PostgreSQL takes no statement any more in a transaction in which one has failed. */
    static boolean goesOnAfterAFailure(DBType type) {
        return type != DBType.POSTGRESQL;
    }

    /** The call that makes a UUID, by the name of the dialect. */
    static Optional<String> uuid(String dialect) {
        return Optional.ofNullable(UUID_FUNCTIONS.get(dialect));
    }
}
