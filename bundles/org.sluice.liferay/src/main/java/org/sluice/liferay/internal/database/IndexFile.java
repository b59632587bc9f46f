package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.dao.db.IndexMetadataFactoryUtil;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/**
 * The indexes that a script makes.
 *
 * @param entries in the script's order
 */
public record IndexFile(List<Entry> entries) {
    /** Where Service Builder puts a module's script. */
    public static final String PATH = "META-INF/sql/indexes.sql";

    private static final Pattern CREATE = Pattern.compile("(?is)^create\\s+(?:unique\\s+)?index\\s.*");

    public IndexFile {
        entries = List.copyOf(entries);
    }

    /**
     * One index.
     *
     * @param sql the statement that makes it
     * @param index what it makes
     */
    public record Entry(String sql, IndexMetadata index) {}

    /** The script of the module whose classes a loader loads; without indexes when there is none. */
    public static IndexFile of(ClassLoader classLoader) throws IOException, SQLException {
        try (InputStream script = classLoader.getResourceAsStream(PATH)) {
            return script == null ? new IndexFile(List.of()) : parse(PATH, StringUtil.read(script));
        }
    }

    /**
     * Reads a script.
     *
     * @param name of the script, for messages
     */
    public static IndexFile parse(String name, String script) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (TemplateStatement statement : SqlTemplate.read(name, script)) {
            if (CREATE.matcher(statement.sql()).matches()) {
                entries.add(new Entry(statement.sql(), IndexMetadataFactoryUtil.createIndexMetadata(statement.sql())));
            }
        }
        return new IndexFile(entries);
    }

    /** The indexes of one table. */
    public List<Entry> of(String table) {
        return entries.stream()
                .filter(entry -> entry.index().getTableName().equalsIgnoreCase(table))
                .toList();
    }

    /** Whether it makes an index of this name. */
    public boolean names(String index) {
        return entries.stream().anyMatch(entry -> entry.index().getIndexName().equalsIgnoreCase(index));
    }
}
