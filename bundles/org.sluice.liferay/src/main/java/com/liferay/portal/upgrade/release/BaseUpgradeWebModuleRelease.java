package com.liferay.portal.upgrade.release;

import com.liferay.portal.kernel.service.ReleaseLocalService;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import org.sluice.liferay.internal.OwnConnection;
import org.sluice.sql.Catalog;

/**
 * Gives a module without a release the version {@code 0.0.1} where one of its portlets is in the database already, so that
 * it is upgraded and not installed anew. What is written is committed at once.
 */
public abstract class BaseUpgradeWebModuleRelease extends UpgradeProcess {
    private static final String FIRST_VERSION = "0.0.1";

    /** The module. */
    protected abstract String getBundleSymbolicName();

    /** The portlets that it had before it was a module. */
    protected abstract String[] getPortletIds();

    @Override
    public void upgrade() throws UpgradeException {
        try (Connection own = OwnConnection.open()) {
            connection = own;
            doUpgrade();
        } catch (Exception e) { // an edge: whatever it is, the module has no release
            throw new UpgradeException(
                    "Cannot give '%s' a release: %s".formatted(getBundleSymbolicName(), e.getMessage()), e);
        } finally {
            connection = null;
        }
    }

    @Override
    protected void doUpgrade() throws Exception {
        ReleaseLocalService releases = ReleaseLocalServiceUtil.getService();
        if (releases.fetchRelease(getBundleSymbolicName()) == null && hasAnyPortletId(connection, getPortletIds())) {
            releases.addRelease(getBundleSymbolicName(), FIRST_VERSION);
        }
    }

    /** Whether the table {@code Portlet} has one of the portlets. */
    protected boolean hasAnyPortletId(Connection connection, String... portletIds) throws SQLException {
        if (portletIds.length == 0 || !Catalog.of(connection).hasTable("Portlet")) {
            return false;
        }
        String marks = String.join(", ", Collections.nCopies(portletIds.length, "?"));
        try (PreparedStatement select =
                connection.prepareStatement("select id_ from Portlet where portletId in (" + marks + ")")) {
            for (int i = 0; i < portletIds.length; i++) {
                select.setString(i + 1, portletIds[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
