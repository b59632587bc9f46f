package com.liferay.portal.util;

import com.liferay.portal.kernel.util.PropsKeys;

/** The values of portal properties when this class was loaded. */
@SuppressWarnings("MutablePublicArray") // Liferay's fields
public class PropsValues {
    public static final String COMPANY_DEFAULT_LOCALE = PropsUtil.get(PropsKeys.COMPANY_DEFAULT_LOCALE);

    public static final String COMPANY_DEFAULT_WEB_ID = PropsUtil.get(PropsKeys.COMPANY_DEFAULT_WEB_ID);

    public static final String DATABASE_MYSQL_ENGINE = PropsUtil.get(PropsKeys.DATABASE_MYSQL_ENGINE);

    public static final boolean DISCUSSION_SUBSCRIBE_BY_DEFAULT =
            Boolean.parseBoolean(PropsUtil.get(PropsKeys.DISCUSSION_SUBSCRIBE_BY_DEFAULT));

    public static final String[] DL_CHAR_BLACKLIST = PropsUtil.getArray(PropsKeys.DL_CHAR_BLACKLIST);

    public static final String[] DL_CHAR_LAST_BLACKLIST = PropsUtil.getArray(PropsKeys.DL_CHAR_LAST_BLACKLIST);

    public static final boolean DL_FILE_ENTRY_PREVIEW_AUTO_CREATE_ON_UPGRADE =
            Boolean.parseBoolean(PropsUtil.get(PropsKeys.DL_FILE_ENTRY_PREVIEW_AUTO_CREATE_ON_UPGRADE));

    public static final String[] DL_FILE_ENTRY_PREVIEW_IMAGE_MIME_TYPES =
            PropsUtil.getArray(PropsKeys.DL_FILE_ENTRY_PREVIEW_IMAGE_MIME_TYPES);

    public static final boolean DL_FILE_ENTRY_TYPE_IG_IMAGE_AUTO_CREATE_ON_UPGRADE =
            Boolean.parseBoolean(PropsUtil.get(PropsKeys.DL_FILE_ENTRY_TYPE_IG_IMAGE_AUTO_CREATE_ON_UPGRADE));

    public static final boolean DL_FILE_EXTENSIONS_STRICT_CHECK =
            Boolean.parseBoolean(PropsUtil.get(PropsKeys.DL_FILE_EXTENSIONS_STRICT_CHECK));

    public static final String[] DL_NAME_BLACKLIST = PropsUtil.getArray(PropsKeys.DL_NAME_BLACKLIST);

    public static final int HIBERNATE_JDBC_BATCH_SIZE =
            Integer.parseInt(PropsUtil.get(PropsKeys.HIBERNATE_JDBC_BATCH_SIZE));

    public static final String[] LOCALES = PropsUtil.getArray(PropsKeys.LOCALES);

    public static final String[] LOCALES_ENABLED = PropsUtil.getArray(PropsKeys.LOCALES_ENABLED);

    public static final String[] RATINGS_UPGRADE_THUMBS_CLASS_NAMES =
            PropsUtil.getArray(PropsKeys.RATINGS_UPGRADE_THUMBS_CLASS_NAMES);
}
