package com.liferay.portal.kernel.dao.db;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An index with its columns. */
public class IndexMetadata extends Index implements Comparable<IndexMetadata> {
    private final String[] columnNames;

    public IndexMetadata(String indexName, String tableName, boolean unique, String... columnNames) {
        super(indexName, tableName, unique);
        this.columnNames = columnNames.clone();
    }

    public String[] getColumnNames() {
        return columnNames.clone();
    }

    /**
     * The portable statement that makes the index.
     *
     * @param lengths the characters of each column, for databases that index only the beginning of a long text; 0 or less for
     *     a column whose length does not matter; null when none does
     */
    public String getCreateSQL(int[] lengths) {
        StringBuilder sql = new StringBuilder("create ")
                .append(isUnique() ? "unique " : "")
                .append("index ")
                .append(getIndexName())
                .append(" on ")
                .append(getTableName())
                .append(" (");
        for (int i = 0; i < columnNames.length; i++) {
            sql.append(i > 0 ? ", " : "").append(columnNames[i]);
            if (lengths != null && lengths[i] > 0) {
                sql.append("[$COLUMN_LENGTH:").append(lengths[i]).append("$]");
            }
        }
        return sql.append(");").toString();
    }

    public String getDropSQL() {
        return "drop index " + getIndexName() + " on " + getTableName() + ";";
    }

    /**
     * Whether one of two indexes of a table could go because the other serves its queries.
     *
     * @return true when this one could, false when the other could, null when both are needed
     */
    @SuppressWarnings("NullableProblems") // three answers: Liferay's signature
    public Boolean redundantTo(IndexMetadata indexMetadata) {
        if (!getTableName().equalsIgnoreCase(indexMetadata.getTableName())) {
            return null;
        }
        if (isServedBy(indexMetadata)) {
            return true;
        }
        return indexMetadata.isServedBy(this) ? false : null;
    }

    /** A unique index says more than that it can be searched: only one with the same columns says the same. */
    private boolean isServedBy(IndexMetadata other) {
        List<String> own = folded();
        List<String> others = other.folded();
        return isUnique()
                ? other.isUnique() && own.equals(others)
                : own.size() <= others.size() && others.subList(0, own.size()).equals(own);
    }

    private List<String> folded() {
        return Arrays.stream(columnNames)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** By table, then columns, then name. */
    @Override
    public int compareTo(IndexMetadata indexMetadata) {
        return Comparator.comparing(IndexMetadata::getTableName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(IndexMetadata::getColumnNames, Arrays::compare)
                .thenComparing(IndexMetadata::isUnique)
                .thenComparing(IndexMetadata::getIndexName, String.CASE_INSENSITIVE_ORDER)
                .compare(this, indexMetadata);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && Arrays.equals(columnNames, ((IndexMetadata) other).columnNames);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(columnNames);
    }

    @Override
    public String toString() {
        return super.toString() + " (" + String.join(", ", columnNames) + ")";
    }
}
