package com.liferay.portal.upgrade.release;

import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalService;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.sluice.liferay.internal.OwnConnection;
import org.sluice.sql.Catalog;

/**
 * Takes over the release of a Service Builder plugin that has become a bundle. A bundle activator executes it, once the
 * database is ready, or a registrator before it registers.
 *
 * <p>A module that has a release keeps it. Otherwise the plugin's release gets the module's name, and its build number as
 * the version: {@code 110} becomes {@code 1.1.0}. A plugin without a release that has made tables, as its row in {@code
 * ServiceComponent} tells, gives the version {@code 0.0.1}. What is written is committed at once.
 */
public abstract class BaseUpgradeServiceModuleRelease extends UpgradeProcess {
    private static final String FIRST_VERSION = "0.0.1";

    /** The module's name from now on. */
    protected abstract String getNewBundleSymbolicName();

    /** The name of the plugin's web application, under which its release is recorded. */
    protected abstract String getOldBundleSymbolicName();

    /** The namespace of the plugin's services; null where it shall not be looked for. */
    protected String getNamespace() {
        return null;
    }

    @Override
    public void upgrade() throws UpgradeException {
        try (Connection own = OwnConnection.open()) {
            connection = own;
            doUpgrade();
        } catch (Exception e) { // an edge: whatever it is, the module has no release
            throw new UpgradeException(
                    "Cannot give '%s' the release of '%s': %s"
                            .formatted(getNewBundleSymbolicName(), getOldBundleSymbolicName(), e.getMessage()),
                    e);
        } finally {
            connection = null;
        }
    }

    @Override
    protected void doUpgrade() throws Exception {
        ReleaseLocalService releases = ReleaseLocalServiceUtil.getService();
        if (releases.fetchRelease(getNewBundleSymbolicName()) != null) {
            return;
        }
        Release old = releases.fetchRelease(getOldBundleSymbolicName());
        if (old != null) {
            old.setServletContextName(getNewBundleSymbolicName());
            old.setSchemaVersion(version(old.getBuildNumber()));
            releases.updateRelease(old);
        } else if (getNamespace() != null && hasServiceComponent()) {
            releases.addRelease(getNewBundleSymbolicName(), FIRST_VERSION);
        }
    }

    private boolean hasServiceComponent() throws SQLException {
        if (!Catalog.of(connection).hasTable("ServiceComponent")) {
            return false;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select buildNumber from ServiceComponent where buildNamespace = ?")) {
            select.setString(1, getNamespace());
            return hasRow(select);
        }
    }

    private static boolean hasRow(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    private static String version(int buildNumber) {
        return String.valueOf(buildNumber).chars().mapToObj(Character::toString).collect(Collectors.joining("."));
    }
}
