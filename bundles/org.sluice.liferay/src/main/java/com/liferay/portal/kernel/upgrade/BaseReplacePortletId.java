package com.liferay.portal.kernel.upgrade;

import java.sql.SQLException;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Gives portlets the ids of others that are there already: what both have is kept of the new one. */
public abstract class BaseReplacePortletId extends BaseUpgradePortletId {
    protected boolean hasPortlet(String portletId) throws SQLException {
        return hasRow("select 1 from Portlet where portletId = ?", portletId);
    }

    protected boolean hasResourceAction(String name) throws SQLException {
        return hasRow("select 1 from ResourceAction where name = ?", name);
    }

    protected boolean hasResourcePermission(String name) throws SQLException {
        return hasRow("select 1 from ResourcePermission where name = ?", name);
    }

    /** Whether a query with one parameter finds a row for this value. */
    protected boolean hasRow(String sql, String value) throws SQLException {
        return Rows.any(connection, sql, value);
    }

    @Override
    protected void updatePortletId(String oldRootPortletId, String newRootPortletId) throws Exception {
        if (PortalTables.hasRowsToChange(connection, "Portlet") && hasPortlet(newRootPortletId)) {
            delete("Portlet", "portletId", oldRootPortletId);
        } else {
            super.updatePortletId(oldRootPortletId, newRootPortletId);
        }
    }

    @Override
    protected void updateResourceAction(String oldName, String newName) throws Exception {
        if (PortalTables.hasRowsToChange(connection, "ResourceAction") && hasResourceAction(newName)) {
            delete("ResourceAction", "name", oldName);
        } else {
            super.updateResourceAction(oldName, newName);
        }
    }

    @Override
    protected void updateResourcePermission(String oldRootPortletId, String newRootPortletId, boolean updateName)
            throws Exception {
        if (PortalTables.hasRowsToChange(connection, "ResourcePermission") && hasResourcePermission(newRootPortletId)) {
            delete("ResourcePermission", "name", oldRootPortletId);
        } else {
            super.updateResourcePermission(oldRootPortletId, newRootPortletId, updateName);
        }
    }

    private void delete(String table, String column, String value) throws SQLException {
        Rows.change(connection, "delete from " + table + " where " + column + " = ?", value);
    }
}
