package com.liferay.portal.kernel.dao.db;

/** The databases that Liferay knows. */
public enum DBType {
    DB2("db2"),
    /** HSQLDB, and H2, its successor: Liferay has no name for H2. */
    HYPERSONIC("hypersonic"),
    MARIADB("mariadb"),
    MYSQL("mysql"),
    ORACLE("oracle"),
    POSTGRESQL("postgresql"),
    SQLSERVER("sqlserver"),
    SYBASE("sybase");

    private final String name;

    DBType(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
