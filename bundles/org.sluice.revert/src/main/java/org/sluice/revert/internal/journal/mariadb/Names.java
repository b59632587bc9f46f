package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;

/**
 * Names as the server compares and writes them.
 *
 * @param sensitive whether the names of tables differ by case alone
 */
record Names(boolean sensitive) {
    static Names of(Db db) throws SQLException {
        // not SHOW VARIABLES, which lists them all before it chooses
        return new Names(db.first("SELECT @@lower_case_table_names", row -> row.getInt(1))
                .orElse(0)
                .equals(0));
    }

    static String quote(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** A text as a literal, for a session that takes backslashes as escapes. */
    static String literal(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
    }

    /** Takes the quotes off a name. */
    static String unquote(String quoted) {
        return quoted.startsWith("`") ? quoted.substring(1, quoted.length() - 1).replace("``", "`") : quoted;
    }

    /** Whether two names of tables mean the same table. */
    boolean same(String left, String right) {
        return sensitive ? left.equals(right) : left.equalsIgnoreCase(right);
    }

    /** Whether this is a table of Sluice, which takes no part in runs. */
    boolean isOurs(String table) {
        return table.regionMatches(!sensitive, 0, "Sluice_", 0, "Sluice_".length());
    }
}
