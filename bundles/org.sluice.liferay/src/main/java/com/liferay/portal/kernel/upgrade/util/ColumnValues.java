package com.liferay.portal.kernel.upgrade.util;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Date;

/** Takes values out of rows as the types of table descriptions say, and puts them into statements. */
@SuppressWarnings("JavaUtilDate") // upgrade code makes such dates
final class ColumnValues {
    private ColumnValues() {}

    /** The value at a place of a row, of a class that can be kept in a file. */
    static Object read(ResultSet row, int index, int type) throws SQLException {
        Object value =
                switch (type) {
                    case Types.BIGINT -> row.getLong(index);
                    case Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY, Types.BINARY -> bytes(row, index);
                    case Types.BIT, Types.BOOLEAN -> row.getBoolean(index);
                    case Types.CHAR, Types.CLOB, Types.LONGVARCHAR, Types.NCLOB, Types.VARCHAR -> row.getString(index);
                    case Types.DATE, Types.TIMESTAMP -> row.getTimestamp(index);
                    case Types.DECIMAL, Types.NUMERIC -> row.getBigDecimal(index);
                    case Types.DOUBLE, Types.FLOAT -> row.getDouble(index);
                    case Types.INTEGER, Types.SMALLINT, Types.TINYINT -> row.getInt(index);
                    default -> row.getObject(index);
                };
        return row.wasNull() ? null : value;
    }

    /** Sets a parameter. */
    static void write(PreparedStatement statement, int index, int type, Object value) throws SQLException {
        if (value == null) {
            statement.setObject(index, null);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Date date && !(value instanceof Timestamp)) {
            statement.setTimestamp(index, new Timestamp(date.getTime()));
        } else if (type == Types.CLOB || type == Types.VARCHAR) {
            statement.setString(index, value.toString());
        } else {
            statement.setObject(index, value);
        }
    }

    /** PostgreSQL keeps a large object's number in the row; the object itself stays where it is. */
    private static Object bytes(ResultSet row, int index) throws SQLException {
        return row.getMetaData().getColumnType(index) == Types.BIGINT
                ? (Object) row.getLong(index)
                : row.getBytes(index);
    }
}
