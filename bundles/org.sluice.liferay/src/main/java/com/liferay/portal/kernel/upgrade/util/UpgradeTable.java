package com.liferay.portal.kernel.upgrade.util;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A table that is copied with changed values. */
public interface UpgradeTable {
    void appendColumn(StringBuilder sb, Object value, boolean last) throws Exception;

    void appendColumn(StringBuilder sb, ResultSet resultSet, String name, Integer type, boolean last) throws Exception;

    /** Copies the rows, as {@link #updateTable()} does, from one database to another, where the table is there already. */
    void copyTable(Connection sourceConnection, Connection targetConnection) throws Exception;

    String getCreateSQL() throws Exception;

    String getDeleteSQL() throws Exception;

    String[] getIndexesSQL() throws Exception;

    String getInsertSQL() throws Exception;

    String getSelectSQL() throws Exception;

    /** The file that holds the rows meanwhile, or null when there is none at this time. */
    String getTempFileName();

    boolean isAllowUniqueIndexes() throws Exception;

    boolean isDeleteTempFile();

    /** Whether unique indexes are made so; otherwise, as is the default, they are made without being unique. */
    void setAllowUniqueIndexes(boolean allowUniqueIndexes) throws Exception;

    void setColumn(PreparedStatement preparedStatement, int index, Integer type, String value) throws Exception;

    /** The statement that makes the table anew, with its new columns; without one the table stays, and only its rows are exchanged. */
    void setCreateSQL(String createSQL) throws Exception;

    /** Whether the file that held the rows goes when the copy is made, as is the default. */
    void setDeleteTempFile(boolean deleteTempFile);

    /** The statements that make the indexes, after the rows are back. */
    void setIndexesSQL(String[] indexesSQL) throws Exception;

    /** Reads every row, makes the table anew or empties it, and writes the rows with their new values. */
    void updateTable() throws Exception;
}
