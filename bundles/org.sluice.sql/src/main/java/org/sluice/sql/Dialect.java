package org.sluice.sql;

import java.sql.SQLException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The SQL of one database. Immutable; {@link Dialects} finds the one of a connection, {@link PortableSql} executes it. */
@ProviderType
public interface Dialect {
    /** The database's short name, as it stands in configurations and file names: {@code h2}, {@code mariadb}, ... */
    String name();

    /**
     * Tells portable words, values and functions in this database's SQL, and leaves the rest as it is. For queries, and
     * whatever is no statement of its own.
     *
     * @throws SqlSyntaxException when it names a token that this database does not know
     */
    String words(String portable) throws SqlSyntaxException;

    /**
     * Tells a portable statement in this database's SQL. Native SQL passes unchanged where it contains none of the tokens; comments
     * before it are left out.
     *
     * @param portable one statement, with or without a semicolon at its end
     * @param catalog what is there now: a change keeps what it does not name
     * @return the statements to execute instead, in order; none when there is nothing to execute
     * @throws SqlSyntaxException when it names a token that this database does not know
     */
    default List<String> translate(String portable, Catalog catalog) throws SQLException {
        return translate(List.of(portable), catalog);
    }

    /**
     * Tells portable statements that {@link #together} has put into one group.
     *
     * @return as few statements as the database allows
     */
    List<String> translate(List<String> group, Catalog catalog) throws SQLException;

    /**
     * Puts statements into groups: neighbours that change different columns of one table make one, every other statement is one by
     * itself. A group is to be executed before the next is {@linkplain #translate translated}.
     */
    List<List<String>> together(List<String> portable);

    /**
     * The ways to execute a statement, the cheapest first and the statement itself last. The next one is for when the
     * server {@linkplain #refuses refuses} one.
     */
    List<String> attempts(String statement);

    /** Whether a failure says only that the change cannot be made in such a cheap way; nothing was changed then. */
    boolean refuses(SQLException failure);

    /** Whether a column is as a portable definition says; what the definition does not name is not looked at. */
    boolean describes(Column column, String definition) throws SqlSyntaxException;
}
