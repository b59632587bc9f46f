package com.liferay.portal.kernel.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.ClassName;
import java.util.function.Supplier;
import org.sluice.liferay.internal.portal.ClassNames;

/** Class names and their ids; only inside of an upgrade. */
public class ClassNameLocalServiceUtil {
    private static final ClassNameLocalService SERVICE = new ClassNames();

    public static ClassName addClassName(String value) {
        return SERVICE.addClassName(value);
    }

    public static ClassName fetchByClassNameId(long classNameId) {
        return SERVICE.fetchByClassNameId(classNameId);
    }

    public static ClassName fetchClassName(long classNameId) {
        return SERVICE.fetchClassName(classNameId);
    }

    public static ClassName fetchClassName(String value) {
        return SERVICE.fetchClassName(value);
    }

    public static ClassName getClassName(long classNameId) throws PortalException {
        return SERVICE.getClassName(classNameId);
    }

    public static ClassName getClassName(String value) {
        return SERVICE.getClassName(value);
    }

    public static long getClassNameId(Class<?> clazz) {
        return SERVICE.getClassNameId(clazz);
    }

    public static long getClassNameId(String value) {
        return SERVICE.getClassNameId(value);
    }

    public static Supplier<long[]> getClassNameIdsSupplier(String[] values) {
        return SERVICE.getClassNameIdsSupplier(values);
    }

    public static Supplier<Long> getClassNameIdSupplier(String value) {
        return SERVICE.getClassNameIdSupplier(value);
    }

    public static ClassNameLocalService getService() {
        return SERVICE;
    }
}
