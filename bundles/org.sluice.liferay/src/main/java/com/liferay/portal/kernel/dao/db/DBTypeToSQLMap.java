package com.liferay.portal.kernel.dao.db;

import java.util.EnumMap;
import java.util.Map;

/** A statement, and what some databases execute instead of it. */
public class DBTypeToSQLMap {
    private final String defaultSQL;
    private final Map<DBType, String> sqls = new EnumMap<>(DBType.class);

    public DBTypeToSQLMap(String defaultSQL) {
        this.defaultSQL = defaultSQL;
    }

    public void add(DBType dbType, String sql) {
        sqls.put(dbType, sql);
    }

    public String get(DBType dbType) {
        return sqls.getOrDefault(dbType, defaultSQL);
    }
}
