package com.liferay.portal.kernel.dao.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;

/** Not supported: there is no transaction manager, and so no connection of the present transaction. */
@SuppressWarnings("DoNotCallSuggester") // Liferay's members, which class files may name
public class CurrentConnectionUtil {
    public static Connection getConnection(DataSource dataSource) {
        throw unsupported();
    }

    public static CurrentConnection getCurrentConnection() {
        throw unsupported();
    }

    public void setCurrentConnection(CurrentConnection currentConnection) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(
                "Cannot tell the connection of the present transaction: there is no transaction manager. Use DataAccess.getConnection().");
    }
}
