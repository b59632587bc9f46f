package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.exception.PortalException;
import org.sluice.liferay.internal.portal.DatabasePortal;

/** What upgrade code asks a portal for, as far as the database can answer; only inside of an upgrade. */
public class PortalUtil {
    private static final Portal PORTAL = new DatabasePortal();

    public static String getClassName(long classNameId) {
        return PORTAL.getClassName(classNameId);
    }

    public static long getClassNameId(Class<?> clazz) {
        return PORTAL.getClassNameId(clazz);
    }

    public static long getClassNameId(String value) {
        return PORTAL.getClassNameId(value);
    }

    public static long[] getCompanyIds() {
        return PORTAL.getCompanyIds();
    }

    public static long getDefaultCompanyId() {
        return PORTAL.getDefaultCompanyId();
    }

    public static Portal getPortal() {
        return PORTAL;
    }

    public static long getValidUserId(long companyId, long userId) throws PortalException {
        return PORTAL.getValidUserId(companyId, userId);
    }
}
