package com.liferay.portal.kernel.instance;

import org.sluice.liferay.internal.portal.Companies;

/** The companies of the database; only inside of an upgrade. */
public class PortalInstancePool {
    public static long[] getCompanyIds() {
        return Companies.ids();
    }

    public static long getDefaultCompanyId() {
        return Companies.defaultId();
    }
}
