package com.liferay.portal.kernel.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.ClassName;
import java.util.function.Supplier;

/** Class names and their ids; only inside of an upgrade. */
public interface ClassNameLocalService {
    ClassName addClassName(String value);

    ClassName fetchByClassNameId(long classNameId);

    /** Null when there is no such row. */
    ClassName fetchClassName(long classNameId);

    /** Null when there is no such row. */
    ClassName fetchClassName(String value);

    ClassName getClassName(long classNameId) throws PortalException;

    /** Adds the row when it is not there. */
    ClassName getClassName(String value);

    long getClassNameId(Class<?> clazz);

    /** Adds the row when it is not there; 0 for no name. */
    long getClassNameId(String value);

    Supplier<long[]> getClassNameIdsSupplier(String[] values);

    Supplier<Long> getClassNameIdSupplier(String value);
}
