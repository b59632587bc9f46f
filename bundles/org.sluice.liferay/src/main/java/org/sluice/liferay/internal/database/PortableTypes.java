package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.DB;
import java.sql.Types;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Portable types in the words of JDBC, as the classes that Service Builder writes for tables have them. */
final class PortableTypes {
    private static final int DECIMAL_DIGITS = 30;
    private static final int DECIMAL_SCALE = 16;

    private static final Map<String, Integer> TYPES = Map.ofEntries(
            Map.entry("BIGDECIMAL", Types.DECIMAL),
            Map.entry("BLOB", Types.BLOB),
            Map.entry("BOOLEAN", Types.BOOLEAN),
            Map.entry("DATE", Types.TIMESTAMP),
            Map.entry("DOUBLE", Types.DOUBLE),
            Map.entry("INTEGER", Types.INTEGER),
            Map.entry("LONG", Types.BIGINT),
            Map.entry("SBLOB", Types.BLOB),
            Map.entry("STRING", Types.VARCHAR),
            Map.entry("TEXT", Types.CLOB),
            Map.entry("VARCHAR", Types.VARCHAR));
    private static final Pattern TYPE = Pattern.compile("^\\s*(\\w+)\\s*(?:\\(\\s*(\\d+)\\s*\\))?.*");

    private PortableTypes() {}

    static @Nullable Integer type(String definition) {
        Matcher matcher = TYPE.matcher(definition);
        return matcher.matches() ? TYPES.get(matcher.group(1)) : null;
    }

    static int size(String definition) {
        Matcher matcher = TYPE.matcher(definition);
        if (!matcher.matches()) {
            return DB.SQL_SIZE_NONE;
        }
        if (matcher.group(2) != null) {
            return Integer.parseInt(matcher.group(2));
        }
        return switch (matcher.group(1)) {
            case "BIGDECIMAL" -> DECIMAL_DIGITS;
            case "STRING", "TEXT" -> DB.SQL_VARCHAR_MAX_SIZE;
            default -> DB.SQL_SIZE_NONE;
        };
    }

    static int digits(String definition) {
        return definition.strip().startsWith("BIGDECIMAL") ? DECIMAL_SCALE : DB.SQL_SIZE_NONE;
    }
}
