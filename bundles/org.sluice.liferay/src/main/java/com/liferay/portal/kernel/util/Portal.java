package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.exception.PortalException;

/** What upgrade code asks a portal for, as far as the database can answer; only inside of an upgrade. */
public interface Portal {
    /** The class name of an id; an empty text when the id is 0. */
    String getClassName(long classNameId);

    long getClassNameId(Class<?> clazz);

    /** Adds the class name to {@code ClassName_} when it is not there. */
    long getClassNameId(String value);

    long[] getCompanyIds();

    long getDefaultCompanyId();

    /** The user's id when it is one of the company's, else that of the company's default user. */
    long getValidUserId(long companyId, long userId) throws PortalException;
}
