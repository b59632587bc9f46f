package com.liferay.portal.kernel.upgrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Moves the permission to use a portlet in the control panel from one portlet to another. */
public abstract class BaseAdminPortletsUpgradeProcess extends UpgradeProcess {
    private static final String ACCESS = "ACCESS_IN_CONTROL_PANEL";
    private static final String PERMISSIONS =
            "select resourcePermissionId, companyId, scope, primKey, roleId, actionIds from ResourcePermission";
    private static final String CONTROL_PANEL = "Control Panel";

    protected void addResourcePermission(
            long resourcePermissionId,
            long companyId,
            String name,
            int scope,
            String primKey,
            long roleId,
            long actionIds)
            throws Exception {
        Rows.change(
                connection,
                "insert into ResourcePermission (resourcePermissionId, companyId, name, scope, primKey, roleId, actionIds) values (?, ?, ?, ?, ?, ?, ?)",
                resourcePermissionId,
                companyId,
                name,
                scope,
                primKey,
                roleId,
                actionIds);
    }

    /** The bit that stands for an action on a resource, or 0 when none does. */
    protected long getBitwiseValue(String name, String actionId) throws Exception {
        return first("select bitwiseValue from ResourceAction where name = ? and actionId = ?", name, actionId);
    }

    /** The site that is the control panel, or 0 when there is none. */
    protected long getControlPanelGroupId() throws Exception {
        String column = hasColumn("Group_", "groupKey") ? "groupKey" : "name";
        return first("select groupId from Group_ where " + column + " = ?", CONTROL_PANEL);
    }

    /** Whoever may use the one portlet in the control panel may use the other one afterwards, and not the first any more. */
    protected void updateAccessInControlPanelPermission(String portletFrom, String portletTo) throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "ResourceAction")
                || !PortalTables.hasRowsToChange(connection, "ResourcePermission")) {
            return;
        }
        long bitFrom = getBitwiseValue(portletFrom, ACCESS);
        long bitTo = getBitwiseValue(portletTo, ACCESS);
        if (bitFrom == 0) {
            return;
        }
        List<Permission> permissions =
                Rows.read(connection, Permission::new, PERMISSIONS + " where name = ?", portletFrom);
        for (Permission permission : permissions) {
            if ((permission.actionIds & bitFrom) != 0) {
                take(permission, bitFrom);
                // the other portlet's actions are recorded when it first starts; they begin with the same ones
                give(permission, portletTo, bitTo == 0 ? bitFrom : bitTo);
            }
        }
    }

    private void take(Permission permission, long bit) throws Exception {
        setActions(permission.id, permission.actionIds & ~bit);
    }

    private void give(Permission permission, String portletTo, long bit) throws Exception {
        List<Permission> existing = Rows.read(
                connection,
                Permission::new,
                PERMISSIONS + " where name = ? and companyId = ? and scope = ? and primKey = ? and roleId = ?",
                portletTo,
                permission.companyId,
                permission.scope,
                permission.primKey,
                permission.roleId);
        for (Permission each : existing) {
            setActions(each.id, each.actionIds | bit);
        }
        if (existing.isEmpty()) {
            addResourcePermission(
                    increment("com.liferay.portal.kernel.model.ResourcePermission"),
                    permission.companyId,
                    portletTo,
                    permission.scope,
                    permission.primKey,
                    permission.roleId,
                    bit);
        }
    }

    private void setActions(long resourcePermissionId, long actionIds) throws Exception {
        Rows.change(
                connection,
                "update ResourcePermission set actionIds = ? where resourcePermissionId = ?",
                actionIds,
                resourcePermissionId);
    }

    private long first(String sql, Object... parameters) throws Exception {
        List<Long> found = Rows.read(connection, row -> row.getLong(1), sql, parameters);
        return found.isEmpty() ? 0 : found.get(0);
    }

    private record Permission(long id, long companyId, int scope, String primKey, long roleId, long actionIds) {
        Permission(ResultSet row) throws SQLException {
            this(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4), row.getLong(5), row.getLong(6));
        }
    }
}
