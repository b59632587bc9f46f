package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoader;
import com.liferay.portal.kernel.upgrade.util.UpgradeProcessUtil;
import com.liferay.portal.kernel.util.LocalizationUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sluice.liferay.internal.Rows;

/** Replaces texts in one language by the same texts in all languages of the property {@code locales}. */
@SuppressWarnings("overloads") // Liferay has two interfaces for the same, and processes that name either
public abstract class BaseLocalizedColumnUpgradeProcess extends UpgradeProcess {
    /** Replaces a text in the table whose name is in the static field {@code TABLE_NAME} of a class. */
    protected void upgradeLocalizedColumn(
            ResourceBundleLoader resourceBundleLoader,
            Class<?> tableClass,
            String columnName,
            String originalContent,
            String localizationMapKey,
            String localizationXMLKey,
            long[] companyIds)
            throws SQLException {
        upgradeLocalizedColumn(
                resourceBundleLoader,
                tableName(tableClass),
                columnName,
                originalContent,
                localizationMapKey,
                localizationXMLKey,
                companyIds);
    }

    /** As above, with the older one of two interfaces. */
    protected void upgradeLocalizedColumn(
            com.liferay.portal.kernel.util.ResourceBundleLoader resourceBundleLoader,
            Class<?> tableClass,
            String columnName,
            String originalContent,
            String localizationMapKey,
            String localizationXMLKey,
            long[] companyIds)
            throws SQLException {
        upgradeLocalizedColumn(
                resourceBundleLoader,
                tableName(tableClass),
                columnName,
                originalContent,
                localizationMapKey,
                localizationXMLKey,
                companyIds);
    }

    /** As below, with the older one of two interfaces. */
    protected void upgradeLocalizedColumn(
            com.liferay.portal.kernel.util.ResourceBundleLoader resourceBundleLoader,
            String tableName,
            String columnName,
            String originalContent,
            String localizationMapKey,
            String localizationXMLKey,
            long[] companyIds)
            throws SQLException {
        upgradeLocalizedColumn(
                (ResourceBundleLoader) resourceBundleLoader::loadResourceBundle,
                tableName,
                columnName,
                originalContent,
                localizationMapKey,
                localizationXMLKey,
                companyIds);
    }

    /**
     * Replaces a text.
     *
     * @param originalContent the text to replace
     * @param localizationMapKey the key of the texts in the resource bundles
     * @param localizationXMLKey the name of the XML elements that hold them
     * @param companyIds whose rows to look at
     */
    protected void upgradeLocalizedColumn(
            ResourceBundleLoader resourceBundleLoader,
            String tableName,
            String columnName,
            String originalContent,
            String localizationMapKey,
            String localizationXMLKey,
            long[] companyIds)
            throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String languageId : PropsUtil.getArray(PropsKeys.LOCALES)) {
            Locale locale = Locale.forLanguageTag(languageId.replace('_', '-'));
            texts.put(
                    languageId, resourceBundleLoader.loadResourceBundle(locale).getString(localizationMapKey));
        }
        for (long companyId : companyIds) {
            Rows.change(
                    connection,
                    "update %1$s set %2$s = ? where companyId = ? and CAST_CLOB_TEXT(%2$s) = ?"
                            .formatted(tableName, columnName),
                    LocalizationUtil.getXml(
                            texts, UpgradeProcessUtil.getDefaultLanguageId(companyId), localizationXMLKey),
                    companyId,
                    originalContent);
        }
    }

    private static String tableName(Class<?> tableClass) {
        try {
            return (String) tableClass.getField("TABLE_NAME").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "Cannot translate texts in the table of '%s': the class has no field 'public static final String TABLE_NAME' that can be read."
                            .formatted(tableClass.getName()),
                    e);
        }
    }
}
