package org.sluice.revert.internal.journal.mariadb;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The settings of the session that made an object, which the object keeps. */
record Context(String sqlMode, String client, String connection) {
    /** Reads the columns of a SHOW CREATE statement; a view keeps no mode. */
    static Context of(ResultSet row, boolean view) throws SQLException {
        String mode = view ? Session.SQL_MODE : row.getString("sql_mode");
        return new Context(mode, row.getString("character_set_client"), row.getString("collation_connection"));
    }

    /**
     * One statement that makes an object under these settings and puts those of the session back, also when it fails. One,
     * because a driver closes a connection whose character set it sees changing.
     *
     * @param removal a statement that goes first
     */
    String around(String removal, String creation) {
        String back = "SET SESSION " + Session.CONTEXT + ";";
        return "BEGIN NOT ATOMIC\n"
                + "DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN " + back + " RESIGNAL; END;\n"
                + "EXECUTE IMMEDIATE " + Names.literal(removal) + ";\n"
                + "SET SESSION sql_mode=" + Names.literal(sqlMode)
                + ", character_set_client=" + client + ", collation_connection=" + connection + ";\n"
                + "EXECUTE IMMEDIATE " + Names.literal(creation) + ";\n"
                + back + "\nEND";
    }
}
