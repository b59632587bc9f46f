package com.liferay.portal.kernel.dao.db;

import java.util.Objects;

/** An index by its name and table. */
public class Index {
    protected String indexName;

    private final String tableName;
    private final boolean unique;

    public Index(String indexName, String tableName, boolean unique) {
        this.indexName = indexName;
        this.tableName = tableName;
        this.unique = unique;
    }

    public String getIndexName() {
        return indexName;
    }

    public String getTableName() {
        return tableName;
    }

    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Index index
                && index.getClass() == getClass()
                && unique == index.unique
                && Objects.equals(indexName, index.indexName)
                && Objects.equals(tableName, index.tableName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indexName, tableName, unique);
    }

    @Override
    public String toString() {
        return "%sindex %s on %s".formatted(unique ? "unique " : "", indexName, tableName);
    }
}
