package org.sluice.liferay.internal.database;

import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.dao.db.IndexMetadataFactoryUtil;
import com.liferay.portal.kernel.exception.SystemException;
import java.sql.Connection;
import java.sql.SQLException;

/** An index for the time of an upgrade. */
public final class TemporaryIndex {
    private TemporaryIndex() {}

    /** Makes an index, which closing the result drops on the same connection; where there is an equal one, that stays. */
    public static SafeCloseable add(Connection connection, String table, boolean unique, String... columns)
            throws SQLException {
        IndexMetadata index = IndexMetadataFactoryUtil.createIndexMetadata(unique, table, columns);
        if (TableIndexes.on(connection).equalTo(index).isPresent()) {
            return () -> {};
        }
        TableIndexes.on(connection).add(index);
        return () -> drop(connection, index);
    }

    private static void drop(Connection connection, IndexMetadata index) {
        try {
            TableIndexes.on(connection).drop(index);
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new SystemException("Cannot drop the temporary %s: %s".formatted(index, e.getMessage()), e);
        }
    }
}
