package com.liferay.document.library.kernel.model;

/** Versions of documents. */
public class DLFileEntryConstants {
    public static final int DEFAULT_READ_COUNT = 0;

    public static final String PRIVATE_WORKING_COPY_VERSION = "PWC";

    public static final String VERSION_DEFAULT = "1.0";

    public static String getClassName() {
        return DLFileEntry.class.getName();
    }
}
