package org.sluice.sql.internal.mysql;

import java.util.List;
import org.sluice.sql.internal.Syntax;
import org.sluice.sql.internal.mysqlfamily.MySqlFamily;
import org.sluice.sql.internal.mysqlfamily.MySqlFamilyStatements;

/** What MySQL says otherwise than MariaDB: a long text has an expression as its default, never a literal. */
public final class MySql {
    private MySql() {}

    public static Syntax syntax() {
        return MySqlFamily.syntax(
                new MySqlFamilyStatements(List.of("instant", "inplace"), MySql::expression), new MySqlCatalog());
    }

    private static String expression(String value) {
        return value.startsWith("(") ? value : "(" + value + ")";
    }
}
