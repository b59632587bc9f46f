package com.liferay.portal.dao.orm.common;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.sql.Dialects;

/** Tells portable functions and values in the SQL of the run's database. */
@SuppressWarnings("DoNotCallSuggester") // Liferay's members, which class files may name
public class SQLTransformer {
    /** Looks at the database again; every call does that in any case. */
    public static void reloadSQLTransformer() {
        // nothing is kept between calls
    }

    /** The SQL with functions such as {@code CAST_TEXT(..)} and values such as {@code [$TRUE$]} as the database says them. */
    public static String transform(String sql) {
        if (sql == null) {
            return null;
        }
        try (Connection connection = DataAccess.getConnection()) {
            return Dialects.of(connection).words(sql);
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new IllegalStateException(
                    "Cannot tell '%s' in the SQL of the database: %s".formatted(sql, e.getMessage()), e);
        }
    }

    public static String transformFromHqlToJpql(String hql) {
        throw queryLanguages();
    }

    public static String transformFromJpqlToHql(String jpql) {
        throw queryLanguages();
    }

    public static String transformFromHQLToJQPL(String hql) {
        throw queryLanguages();
    }

    public static String transformFromJPQLToHQL(String jpql) {
        throw queryLanguages();
    }

    private static UnsupportedOperationException queryLanguages() {
        return new UnsupportedOperationException(
                "Cannot convert between the query languages HQL and JPQL: there is no object-relational mapper here. Write SQL, and call transform.");
    }
}
