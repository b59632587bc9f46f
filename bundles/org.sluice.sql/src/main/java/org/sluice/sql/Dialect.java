package org.sluice.sql;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The SQL of one database. Immutable; {@link Dialects} finds the one of a connection. */
@ProviderType
public interface Dialect {
    /** The database's short name, as it stands in configurations and file names: {@code h2}, {@code mariadb}, ... */
    String name();

    /**
     * Tells a portable statement in this database's SQL. Native SQL passes unchanged where it contains none of the tokens; comments before it
     * are left out.
     *
     * @param portable one statement, with or without a semicolon at its end
     * @return the statements to execute instead, in order; none when there is nothing to execute
     */
    List<String> translate(String portable);
}
