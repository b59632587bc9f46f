package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.Index;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/** Brings the indexes of tables to what a script says. */
public final class IndexUpdate {
    private static final Pattern CREATE_TABLE = Pattern.compile("(?is)^create\\s+table\\s+([^\\s(]+).*");

    private final Connection connection;
    private final IndexFile file;
    private final TableIndexes indexes;

    private IndexUpdate(Connection connection, IndexFile file, TableIndexes indexes) {
        this.connection = connection;
        this.file = file;
        this.indexes = indexes;
    }

    /** An update to what the file says, on a connection that stays the caller's. */
    public static IndexUpdate to(IndexFile file, Connection connection) throws SQLException {
        return new IndexUpdate(connection, file, TableIndexes.on(connection));
    }

    /** The tables that a script makes. */
    static Set<String> tables(String script) throws SQLException {
        Set<String> tables = new LinkedHashSet<>();
        for (TemplateStatement statement : SqlTemplate.read("the script of the tables", script)) {
            Matcher matcher = CREATE_TABLE.matcher(statement.sql());
            if (matcher.matches()) {
                tables.add(matcher.group(1));
            }
        }
        return tables;
    }

    /** Drops the indexes of Service Builder's making that the file does not name, and makes those that are missing. */
    public void all(Collection<String> tables) throws SQLException {
        for (String table : tables) {
            for (IndexMetadata index : indexes.all(table)) {
                if (TableIndexes.isGenerated(index) && !file.names(index.getIndexName())) {
                    indexes.drop(index);
                }
            }
        }
        missing(tables);
    }

    /** Makes the indexes that are missing; a table that is not there has none. */
    public void missing(Collection<String> tables) throws SQLException {
        for (String table : tables) {
            if (RunCatalog.of(connection).hasTable(table)) {
                missing(table, index -> true);
            }
        }
    }

    /** Makes some of a table's indexes if they are missing. One that is there under another name goes: it is the old name. */
    public void missing(String table, Predicate<IndexMetadata> wanted) throws SQLException {
        for (IndexFile.Entry entry : file.of(table)) {
            if (wanted.test(entry.index())) {
                Optional<IndexMetadata> old = indexes.equalTo(entry.index())
                        .filter(index -> !sameName(index, entry.index()))
                        .filter(TableIndexes::isGenerated)
                        .filter(index -> !file.names(index.getIndexName()));
                indexes.add(entry.sql(), entry.index());
                if (old.isPresent()) {
                    indexes.drop(old.get());
                }
            }
        }
    }

    private static boolean sameName(Index one, Index other) {
        return one.getIndexName().equalsIgnoreCase(other.getIndexName());
    }
}
