package com.liferay.portal.kernel.util;

/** Names of the portal properties that have a value without being set. */
public interface PropsKeys {
    String COMPANY_DEFAULT_LOCALE = "company.default.locale";

    String COMPANY_DEFAULT_WEB_ID = "company.default.web.id";

    String DATABASE_MYSQL_ENGINE = "database.mysql.engine";

    String DISCUSSION_SUBSCRIBE_BY_DEFAULT = "discussion.subscribe.by.default";

    String DL_CHAR_BLACKLIST = "dl.char.blacklist";

    String DL_CHAR_LAST_BLACKLIST = "dl.char.last.blacklist";

    String DL_FILE_ENTRY_PREVIEW_AUTO_CREATE_ON_UPGRADE = "dl.file.entry.preview.auto.create.on.upgrade";

    String DL_FILE_ENTRY_PREVIEW_IMAGE_MIME_TYPES = "dl.file.entry.preview.image.mime.types";

    String DL_FILE_ENTRY_TYPE_IG_IMAGE_AUTO_CREATE_ON_UPGRADE = "dl.file.entry.type.ig.image.auto.create.on.upgrade";

    String DL_FILE_EXTENSIONS_STRICT_CHECK = "dl.file.extensions.strict.check";

    String DL_NAME_BLACKLIST = "dl.name.blacklist";

    String HIBERNATE_JDBC_BATCH_SIZE = "hibernate.jdbc.batch_size";

    String LOCALES = "locales";

    String LOCALES_ENABLED = "locales.enabled";

    String ORGANIZATIONS_TYPES = "organizations.types";

    String RATINGS_UPGRADE_STARS_NORMALIZATION_FACTOR = "ratings.upgrade.stars.normalization.factor";

    String RATINGS_UPGRADE_THUMBS_CLASS_NAMES = "ratings.upgrade.thumbs.class.names";
}
