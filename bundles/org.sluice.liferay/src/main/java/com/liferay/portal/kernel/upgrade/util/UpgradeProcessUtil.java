package com.liferay.portal.kernel.upgrade.util;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.version.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.liferay.internal.localization.Languages;
import org.sluice.sql.Catalog;

/** What processes of Liferay's core have in common. */
public class UpgradeProcessUtil {
    /** The language of a company's default user, or, where there is none, what the property {@code company.default.locale} says. */
    public static String getDefaultLanguageId(long companyId) throws SQLException {
        try (Connection connection = DataAccess.getConnection()) {
            Catalog catalog = RunCatalog.of(connection);
            if (catalog.hasTable("User_")) {
                String isDefault = catalog.hasColumn("User_", "defaultUser") ? "defaultUser = [$TRUE$]" : "type_ = 0";
                for (String languageId : Rows.read(
                        connection,
                        row -> row.getString(1),
                        "select languageId from User_ where companyId = ? and " + isDefault,
                        companyId)) {
                    return languageId;
                }
            }
        }
        return Languages.standard();
    }

    /** Makes processes of classes with these names. */
    public static List<UpgradeProcess> initUpgradeProcesses(
            ClassLoader classLoader, String[] upgradeProcessClassNames) {
        List<UpgradeProcess> upgradeProcesses = new ArrayList<>();
        for (String name : upgradeProcessClassNames) {
            try {
                upgradeProcesses.add((UpgradeProcess)
                        classLoader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "Cannot make the upgrade process '%s': found no such class with a public constructor without parameters."
                                .formatted(name),
                        e);
            }
        }
        return upgradeProcesses;
    }

    /** Always false: see {@link #setCreateIGImageDocumentType}. */
    public static boolean isCreateIGImageDocumentType() {
        return false;
    }

    /** Accepts false only: the image gallery of Liferay 6.0 is not here. */
    public static void setCreateIGImageDocumentType(boolean createIGImageDocumentType) {
        if (createIGImageDocumentType) {
            throw new UnsupportedOperationException(
                    "Cannot have a document type made for the image gallery: that belongs to the upgrade of Liferay's core to 6.1. Upgrade the core with Liferay.");
        }
    }

    /** Whether data of one version must be upgraded before code of another may use them: a micro version need not be. */
    public static boolean isRequiredSchemaVersion(Version currentSchemaVersion, Version newSchemaVersion) {
        return withoutMicro(newSchemaVersion).compareTo(withoutMicro(currentSchemaVersion)) > 0;
    }

    private static Version withoutMicro(Version version) {
        return new Version(version.getMajor(), version.getMinor(), 0);
    }

    /**
     * Executes the processes that are newer than a build.
     *
     * @return whether any was executed
     */
    public static boolean upgradeProcess(int buildNumber, List<UpgradeProcess> upgradeProcesses)
            throws UpgradeException {
        boolean executed = false;
        for (UpgradeProcess upgradeProcess : upgradeProcesses) {
            if (upgradeProcess.getThreshold() == 0 || upgradeProcess.getThreshold() > buildNumber) {
                upgradeProcess.upgrade();
                executed = true;
            }
        }
        return executed;
    }

    /**
     * As above.
     *
     * @param indexOnUpgrade of no effect: indexes are kept up to date by the processes themselves
     */
    public static boolean upgradeProcess(int buildNumber, List<UpgradeProcess> upgradeProcesses, boolean indexOnUpgrade)
            throws UpgradeException {
        return upgradeProcess(buildNumber, upgradeProcesses);
    }
}
