package org.sluice.sql.internal.mariadb;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sluice.sql.internal.Syntax;
import org.sluice.sql.internal.mysqlfamily.MySqlFamily;
import org.sluice.sql.internal.mysqlfamily.MySqlFamilyStatements;

/** What MariaDB says otherwise than MySQL: it has an algorithm more, and a long text has a default like any other column. */
public final class MariaDb {
    private MariaDb() {}

    public static Syntax syntax() {
        return MySqlFamily.syntax(
                new MySqlFamilyStatements(List.of("instant", "nocopy", "inplace"), UnaryOperator.identity()),
                new MariaDbCatalog());
    }
}
