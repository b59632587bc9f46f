package org.sluice.liferay.internal.portal;

import java.util.List;
import org.sluice.sql.Catalog;

/** The companies of the table {@code Company}; where Liferay has never been there are none. */
public final class Companies {
    private Companies() {}

    /** The ids of all companies, the oldest first. */
    public static long[] ids() {
        return Query.run(connection -> Catalog.of(connection).hasTable("Company")
                        ? Query.rows(
                                connection, "select companyId from Company order by companyId", row -> row.getLong(1))
                        : List.<Long>of())
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The id of the company that the property {@code company.default.web.id} names; 0 when there is none. */
    public static long defaultId() {
        return Query.run(connection -> Catalog.of(connection).hasTable("Company")
                        ? Query.rows(
                                connection,
                                "select companyId from Company where webId = ?",
                                row -> row.getLong(1),
                                PortalProperties.get("company.default.web.id").orElse(""))
                        : List.<Long>of())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** A user's id when it is one of the company's, else the id of the company's default user. */
    public static List<Long> validUser(long companyId, long userId) {
        return Query.run(connection -> {
            List<Long> users = Query.rows(
                    connection,
                    "select userId from User_ where companyId = ? and userId = ?",
                    row -> row.getLong(1),
                    companyId,
                    userId);
            if (!users.isEmpty()) {
                return users;
            }
            boolean flag = Catalog.of(connection).hasColumn("User_", "defaultUser");
            return Query.rows(
                    connection,
                    "select userId from User_ where companyId = ? and " + (flag ? "defaultUser = ?" : "type_ = ?"),
                    row -> row.getLong(1),
                    companyId,
                    flag ? (Object) true : (Object) 0);
        });
    }
}
