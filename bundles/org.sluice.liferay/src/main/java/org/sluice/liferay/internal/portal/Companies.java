package org.sluice.liferay.internal.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;

/** The companies of the table {@code Company}; where Liferay has never been there are none. */
public final class Companies {
    private Companies() {}

    /** The ids of all companies, the oldest first. */
    public static long[] ids() {
        return find("order by companyId").stream().mapToLong(Long::longValue).toArray();
    }

    /** The id of the company that the property {@code company.default.web.id} names; 0 when there is none. */
    public static long defaultId() {
        String webId = PortalProperties.get("company.default.web.id").orElse("");
        return find("where webId = ?", webId).stream().findFirst().orElse(0L);
    }

    /** A user's id when it is one of the company's, else the id of the company's default user. */
    static List<Long> validUser(long companyId, long userId) {
        return Query.run(connection -> {
            List<Long> users = users(connection, "userId = ?", companyId, userId);
            if (!users.isEmpty()) {
                return users;
            }
            return RunCatalog.of(connection).hasColumn("User_", "defaultUser")
                    ? users(connection, "defaultUser = ?", companyId, true)
                    : users(connection, "type_ = ?", companyId, 0);
        });
    }

    private static List<Long> users(Connection connection, String condition, Object... parameters) throws SQLException {
        return Rows.read(
                connection,
                row -> row.getLong(1),
                "select userId from User_ where companyId = ? and " + condition,
                parameters);
    }

    private static List<Long> find(String which, Object... parameters) {
        return Query.run(connection -> RunCatalog.of(connection).hasTable("Company")
                ? Rows.read(connection, row -> row.getLong(1), "select companyId from Company " + which, parameters)
                : List.of());
    }
}
