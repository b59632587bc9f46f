package com.liferay.portal.kernel.upgrade;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.PortletRename;
import org.sluice.liferay.internal.Rows;

/**
 * Gives portlets other ids wherever Liferay's core knows them: in pages, preferences, permissions, notifications. A table of
 * the core that is not there holds nothing to rename.
 */
public abstract class BasePortletIdUpgradeProcess extends UpgradeProcess {
    private static final Logger LOG = LoggerFactory.getLogger(BasePortletIdUpgradeProcess.class);
    private static final String STAGED_PORTLET = "staged-portlet_";

    @Override
    protected void doUpgrade() throws Exception {
        upgradeInstanceablePortletIds();
        upgradeUninstanceablePortletIds();
    }

    /** Pairs: the old id and the new one; ids of instances change with them. */
    protected String[][] getRenamePortletIdsArray() {
        return new String[0][];
    }

    /** Portlets that could be on a page once only, and get the id of an instance. */
    protected String[] getUninstanceablePortletIds() {
        return new String[0];
    }

    protected void upgradeInstanceablePortletIds() throws Exception {
        for (String[] names : getRenamePortletIdsArray()) {
            updatePortlet(names[0], names[1]);
            updateLayoutRevisions(names[0], names[1], false);
            updateLayouts(names[0], names[1], false);
        }
    }

    protected void upgradeUninstanceablePortletIds() throws Exception {
        for (String portletId : getUninstanceablePortletIds()) {
            if (portletId.contains(PortletRename.INSTANCE)) {
                LOG.warn("'{}' is the id of an instance already. It is passed over.", portletId);
                continue;
            }
            String instanceId = portletId
                    + PortletRename.INSTANCE
                    + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
            updateGroup(portletId, instanceId);
            updateInstanceablePortletPreferences(portletId, instanceId);
            updateLayoutRevisions(portletId, instanceId, true);
            updateLayouts(portletId, instanceId, true);
            updateResourcePermission(portletId, instanceId, false);
        }
    }

    /** Renames a portlet everywhere but in the settings of pages. */
    protected void updatePortlet(String oldRootPortletId, String newRootPortletId) throws Exception {
        updateGroup(oldRootPortletId, newRootPortletId);
        updatePortletId(oldRootPortletId, newRootPortletId);
        updatePortletItem(oldRootPortletId, newRootPortletId);
        updateResourceAction(oldRootPortletId, newRootPortletId);
        updateResourcePermission(oldRootPortletId, newRootPortletId, true);
        updateUserNotificationDelivery(oldRootPortletId, newRootPortletId);
        updateUserNotificationEvent(oldRootPortletId, newRootPortletId);
        updateInstanceablePortletPreferences(oldRootPortletId, newRootPortletId);
    }

    protected void updatePortletId(String oldRootPortletId, String newRootPortletId) throws Exception {
        replace("Portlet", "portletId", oldRootPortletId, newRootPortletId);
    }

    protected void updatePortletItem(String oldRootPortletId, String newRootPortletId) throws Exception {
        replace("PortletItem", "portletId", oldRootPortletId, newRootPortletId);
    }

    protected void updateResourceAction(String oldName, String newName) throws Exception {
        replace("ResourceAction", "name", oldName, newName);
    }

    protected void updateUserNotificationDelivery(String oldPortletId, String newPortletId) throws Exception {
        replace("UserNotificationDelivery", "portletId", oldPortletId, newPortletId);
    }

    protected void updateUserNotificationEvent(String oldPortletId, String newPortletId) throws Exception {
        replace("UserNotificationEvent", "type_", oldPortletId, newPortletId);
    }

    protected void updateInstanceablePortletPreferences(String oldRootPortletId, String newRootPortletId)
            throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "PortletPreferences")) {
            return;
        }
        PortletRename rename =
                rename(oldRootPortletId, newRootPortletId, newRootPortletId.contains(PortletRename.INSTANCE));
        List<String> portletIds = Rows.read(
                connection,
                row -> row.getString(1),
                "select distinct portletId from PortletPreferences where portletId like ?",
                oldRootPortletId + "%");
        for (String portletId : portletIds) {
            change("PortletPreferences", "portletId", portletId, rename.id(portletId));
        }
    }

    /**
     * Renames a portlet in permissions.
     *
     * @param updateName whether the portlet itself has another id; otherwise it gets that of an instance
     */
    protected void updateResourcePermission(String oldRootPortletId, String newRootPortletId, boolean updateName)
            throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "ResourcePermission")) {
            return;
        }
        PortletRename rename = rename(oldRootPortletId, newRootPortletId, !updateName);
        List<String> primKeys = Rows.read(
                connection,
                row -> row.getString(1),
                "select distinct primKey from ResourcePermission where name = ?",
                oldRootPortletId);
        for (String primKey : primKeys) {
            if (primKey != null && !rename.primKey(primKey).equals(primKey)) {
                Rows.change(
                        connection,
                        "update ResourcePermission set primKey = ? where name = ? and primKey = ?",
                        rename.primKey(primKey),
                        oldRootPortletId,
                        primKey);
            }
        }
        if (updateName) {
            change("ResourcePermission", "name", oldRootPortletId, newRootPortletId);
        }
    }

    /** Renames a portlet where a site says that its data are staged. */
    protected void updateGroup(String oldRootPortletId, String newRootPortletId) throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "Group_")) {
            return;
        }
        String oldKey = STAGED_PORTLET + oldRootPortletId + "=";
        String newKey = STAGED_PORTLET + newRootPortletId + "=";
        for (Settings group : settings("Group_", "groupId", "typeSettings like '%" + oldKey + "%'")) {
            String renamed =
                    ("\n" + group.text).replace("\n" + oldKey, "\n" + newKey).substring(1);
            updateGroup(group.id, renamed);
        }
    }

    protected void updateGroup(long groupId, String typeSettings) throws Exception {
        Rows.change(connection, "update Group_ set typeSettings = ? where groupId = ?", typeSettings, groupId);
    }

    /** Renames a portlet, and its instances unless only exactly this id is meant, in every page. */
    protected void updateLayouts(String oldRootPortletId, String newRootPortletId, boolean exactMatch)
            throws Exception {
        if (PortalTables.hasRowsToChange(connection, "Layout")) {
            for (Settings layout : settings("Layout", "plid", getTypeSettingsCriteria(oldRootPortletId))) {
                updateLayout(
                        layout.id, getNewTypeSettings(layout.text, oldRootPortletId, newRootPortletId, exactMatch));
            }
        }
    }

    protected void updateLayout(long plid, String oldPortletId, String newPortletId) throws Exception {
        for (Settings layout : settings("Layout", "plid", "plid = " + plid)) {
            updateLayout(plid, getNewTypeSettings(layout.text, oldPortletId, newPortletId));
        }
    }

    protected void updateLayout(long plid, String typeSettings) throws Exception {
        Rows.change(connection, "update Layout set typeSettings = ? where plid = ?", typeSettings, plid);
    }

    /** As {@link #updateLayouts}, in the revisions of pages. */
    protected void updateLayoutRevisions(String oldRootPortletId, String newRootPortletId, boolean exactMatch)
            throws Exception {
        if (PortalTables.hasRowsToChange(connection, "LayoutRevision")) {
            for (Settings revision :
                    settings("LayoutRevision", "layoutRevisionId", getTypeSettingsCriteria(oldRootPortletId))) {
                updateLayoutRevision(
                        revision.id, getNewTypeSettings(revision.text, oldRootPortletId, newRootPortletId, exactMatch));
            }
        }
    }

    protected void updateLayoutRevision(long layoutRevisionId, String typeSettings) throws Exception {
        Rows.change(
                connection,
                "update LayoutRevision set typeSettings = ? where layoutRevisionId = ?",
                typeSettings,
                layoutRevisionId);
    }

    protected String getNewTypeSettings(String typeSettings, String oldPortletId, String newPortletId) {
        return getNewTypeSettings(typeSettings, oldPortletId, newPortletId, false);
    }

    protected String getNewTypeSettings(
            String typeSettings, String oldRootPortletId, String newRootPortletId, boolean exactMatch) {
        return rename(oldRootPortletId, newRootPortletId, exactMatch).typeSettings(typeSettings);
    }

    /** As above, in these columns of a page only. */
    protected String getNewTypeSettings(
            String typeSettings,
            String oldRootPortletId,
            String newRootPortletId,
            List<String> columnIds,
            boolean exactMatch) {
        return rename(oldRootPortletId, newRootPortletId, exactMatch).typeSettings(typeSettings, columnIds::contains);
    }

    /** A condition that holds for every page with the portlet in its columns, and maybe for others. */
    protected String getTypeSettingsCriteria(String portletId) {
        return "typeSettings like '%" + portletId + "%'";
    }

    private static PortletRename rename(String from, String to, boolean exactMatch) {
        return new PortletRename(from, to, exactMatch ? PortletRename.Scope.ID : PortletRename.Scope.ID_AND_INSTANCES);
    }

    private void replace(String table, String column, String from, String to) throws Exception {
        if (PortalTables.hasRowsToChange(connection, table)) {
            change(table, column, from, to);
        }
    }

    private void change(String table, String column, String from, String to) throws Exception {
        Rows.change(connection, "update %1$s set %2$s = ? where %2$s = ?".formatted(table, column), to, from);
    }

    private List<Settings> settings(String table, String key, String criteria) throws Exception {
        return Rows.read(
                connection,
                row -> new Settings(row.getLong(1), row.getString(2)),
                "select " + key + ", typeSettings from " + table + " where typeSettings is not null and (" + criteria
                        + ")");
    }

    private record Settings(long id, String text) {}
}
