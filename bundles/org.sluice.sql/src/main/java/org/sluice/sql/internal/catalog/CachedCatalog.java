package org.sluice.sql.internal.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Dialect;
import org.sluice.sql.Index;
import org.sluice.sql.PrimaryKey;

/**
 * Remembers what a catalog said until the schema changes.
 *
 * <p>Answers belong to the revision that was there before they were read: one that is read while another thread changes the
 * schema is forgotten with the change.
 */
public final class CachedCatalog implements Catalog {
    private final Catalog catalog;
    private final Map<Question, Object> answers;
    private final LongSupplier revision;

    public CachedCatalog(Catalog catalog, Map<Question, Object> answers, LongSupplier revision) {
        this.catalog = catalog;
        this.answers = answers;
        this.revision = revision;
    }

    @Override
    public Dialect dialect() {
        return catalog.dialect();
    }

    @Override
    public List<String> tables() throws SQLException {
        return answer("tables", "", catalog::tables);
    }

    @Override
    public List<String> views() throws SQLException {
        return answer("views", "", catalog::views);
    }

    @Override
    public List<Column> columns(String table) throws SQLException {
        return answer("columns", table, () -> catalog.columns(table));
    }

    @Override
    public List<Index> indexes(String table) throws SQLException {
        return answer("indexes", table, () -> catalog.indexes(table));
    }

    @Override
    public Optional<PrimaryKey> primaryKey(String table) throws SQLException {
        return answer("primaryKey", table, () -> catalog.primaryKey(table));
    }

    @Override
    public String stored(String name) throws SQLException {
        return catalog.stored(name);
    }

    @Override
    public String quoted(String storedName) throws SQLException {
        return catalog.quoted(storedName);
    }

    @SuppressWarnings("unchecked") // an answer is stored under the question that has its type
    private <T> T answer(String subject, String name, Reading<T> reading) throws SQLException {
        long now = revision.getAsLong();
        answers.keySet().removeIf(question -> question.revision() < now);
        Question question = new Question(now, subject, name);
        Object known = answers.get(question);
        if (known == null) {
            known = reading.read();
            answers.put(question, known);
        }
        return (T) known;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }
}
