package org.sluice.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.sluice.testkit.internal.state.Content;
import org.sluice.testkit.internal.state.Differences;

/**
 * What is in a database at one moment: every table, column, key, view, trigger, routine, sequence, privilege and row, but no
 * table of Sluice.
 *
 * <pre>{@code
 * DatabaseState before = DatabaseState.of(dataSource);
 * ...
 * assertThat(DatabaseState.of(dataSource).differencesFrom(before)).isEmpty();
 * }</pre>
 *
 * <p>It is read with the means of MariaDB, H2 or PostgreSQL, without the code that reverts. Rows count as a multiset. Of a row of
 * {@code Release_} its {@code mvccVersion} and {@code modifiedDate} do not count: they tell of every change, also of one that was
 * taken back.
 */
public final class DatabaseState {
    private static final Pattern COPY = Pattern.compile("sluice_s\\d+_.*", Pattern.CASE_INSENSITIVE);

    private final Content content;

    private DatabaseState(Content content) {
        this.content = content;
    }

    /** Reads the current schema. Nobody must change it meanwhile. */
    public static DatabaseState of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new DatabaseState(Content.read(connection));
        }
    }

    /** How this state differs from the expected one, a paragraph each; empty when they are equal. */
    public List<String> differencesFrom(DatabaseState expected) {
        return Differences.exact(expected.content, content);
    }

    /** As {@link #differencesFrom}, but for times, and for the values of columns that vary from one execution to the next. */
    List<String> essentialDifferencesFrom(DatabaseState expected, Set<String> varying) {
        return Differences.essential(expected.content, content, varying);
    }

    /** The columns whose values are not the same in two states that ought to be equal. */
    Set<String> varyingFrom(DatabaseState other) {
        return Differences.varying(content, other.content);
    }

    /** The copies that are kept to revert a run; there are none when every run is settled. */
    public List<String> copies() {
        return content.ownTables().stream()
                .filter(name -> COPY.matcher(name).matches())
                .toList();
    }
}
