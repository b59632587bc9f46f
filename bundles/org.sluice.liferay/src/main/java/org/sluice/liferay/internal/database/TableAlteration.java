package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcess.Alterable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.PortableSql;

/**
 * Several changes of a table, and of its indexes with them.
 *
 * <p>Liferay's own kinds of change drop no index first: the dialects know which ones a database cannot keep. Those of a module do
 * as they say, and what they drop comes back if they want it.
 *
 * @param connection stays the caller's
 * @param file the indexes that the module has
 */
public record TableAlteration(Connection connection, String table, IndexFile file) {
    public void alter(List<Alterable> changes) throws SQLException {
        TableIndexes indexes = TableIndexes.on(connection);
        Predicate<IndexMetadata> wanted =
                index -> changes.stream().anyMatch(change -> change.shouldAddIndex(columns(index)));
        List<IndexMetadata> dropped = new ArrayList<>();
        for (IndexMetadata index : indexes.all(table)) {
            if (changes.stream().anyMatch(change -> isForeign(change) && change.shouldDropIndex(columns(index)))) {
                indexes.drop(index);
                dropped.add(index);
            }
        }
        PortableSql.on(connection, RunCatalog.of(connection))
                .alter(changes.stream().map(change -> change.getSQL(table)).toList());
        IndexUpdate.to(file, connection).missing(table, wanted);
        for (IndexMetadata index : dropped) {
            if (wanted.test(index) && indexes.equalTo(index).isEmpty()) {
                indexes.add(index);
            }
        }
    }

    private static List<String> columns(IndexMetadata index) {
        return Arrays.asList(index.getColumnNames());
    }

    private static boolean isForeign(Alterable change) {
        return change.getClass().getDeclaringClass() != UpgradeProcess.class;
    }
}
