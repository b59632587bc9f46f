package org.sluice.sql;

import java.util.regex.Pattern;
import org.sluice.sql.internal.Opaque;

/** Tells which statements may change a schema. */
public final class SchemaChanges {
    private static final Pattern DATA = Pattern.compile(
            "(?is)^\\(?\\s*(?:select|insert|update|delete|merge|replace|values|with|set|commit|rollback|savepoint|release)\\b");
    private static final Pattern SCHEMA = Pattern.compile("(?im)(?:^|;)\\s*(?:create|alter|drop|rename|truncate)\\b");

    private SchemaChanges() {}

    /** Whether a statement, or one of several, may change the schema: all that are not known to change data only. */
    public static boolean mayBeIn(String sql) {
        String bare = Opaque.withoutLeadingComments(sql);
        return !DATA.matcher(bare).lookingAt() || SCHEMA.matcher(bare).find();
    }
}
