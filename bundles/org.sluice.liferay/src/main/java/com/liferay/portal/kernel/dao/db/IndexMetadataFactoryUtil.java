package com.liferay.portal.kernel.dao.db;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Describes indexes. */
public class IndexMetadataFactoryUtil {
    private static final Pattern CREATE = Pattern.compile(
            "(?is)^\\s*create\\s+(unique\\s+)?index\\s+(\\S+)\\s+on\\s+([^\\s(]+)\\s*\\((.+)\\)\\s*;?\\s*$");
    private static final Pattern LENGTH = Pattern.compile("\\[\\$COLUMN_LENGTH:\\d+\\$\\]");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** An index with the name that Service Builder gives to it. */
    public static IndexMetadata createIndexMetadata(boolean unique, String tableName, String... columnNames) {
        return new IndexMetadata(createIndexName(tableName, columnNames), tableName, unique, columnNames);
    }

    /** The index that a statement {@code create [unique] index .. on .. (..)} makes. */
    public static IndexMetadata createIndexMetadata(String createSQL) {
        Matcher matcher = CREATE.matcher(createSQL);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Cannot read '%s' as an index: expected 'create [unique] index <name> on <table> (<columns>)'."
                            .formatted(createSQL));
        }
        String columns = LENGTH.matcher(matcher.group(4).strip()).replaceAll("");
        return new IndexMetadata(
                matcher.group(2),
                matcher.group(3),
                matcher.group(1) != null,
                Arrays.stream(COMMA.split(columns, -1)).map(String::strip).toArray(String[]::new));
    }

    /** The name that Service Builder gives to an index of these columns. */
    public static String createIndexName(String tableName, String... columnNames) {
        String specification = tableName + " (" + String.join(", ", columnNames) + ");";
        return "IX_" + Integer.toHexString(specification.hashCode()).toUpperCase(Locale.ROOT);
    }
}
