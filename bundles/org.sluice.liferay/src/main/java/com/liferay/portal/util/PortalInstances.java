package com.liferay.portal.util;

import java.sql.SQLException;
import org.sluice.liferay.internal.portal.Companies;

/** The companies of the database; only inside of an upgrade. */
public class PortalInstances {
    public static long[] getCompanyIds() {
        return Companies.ids();
    }

    public static long[] getCompanyIdsBySQL() throws SQLException {
        return Companies.ids();
    }

    public static long getDefaultCompanyId() {
        return Companies.defaultId();
    }

    public static long getDefaultCompanyIdBySQL() throws SQLException {
        return Companies.defaultId();
    }
}
