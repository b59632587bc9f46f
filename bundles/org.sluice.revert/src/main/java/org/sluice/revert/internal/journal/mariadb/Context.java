package org.sluice.revert.internal.journal.mariadb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The settings of the session that made an object, which the object keeps. */
record Context(String sqlMode, String client, String connection) {
    /** The variables of the session in which they stand. */
    static final List<String> VARIABLES = List.of("sql_mode", "character_set_client", "collation_connection");

    /** Reads the columns of a SHOW CREATE statement for a definition; a view keeps no mode. */
    static Context of(ResultSet row, boolean view, Flavour flavour) throws SQLException {
        String mode = view ? flavour.session().sqlMode() : row.getString("sql_mode");
        return new Context(
                mode, flavour.client(row.getString("character_set_client")), row.getString("collation_connection"));
    }

    /** As a statement SET SESSION takes them. */
    String settings() {
        return "sql_mode=" + Names.literal(sqlMode) + ", character_set_client=" + client + ", collation_connection="
                + connection;
    }
}
