package com.liferay.portal.kernel.upgrade;

import java.util.List;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Takes actions on a resource away from the role of guests. */
public class GuestUnsupportedResourcePermissionsUpgradeProcess extends UpgradeProcess {
    private final String resourceName;
    private final List<String> actionIds;

    public GuestUnsupportedResourcePermissionsUpgradeProcess(String resourceName, String... actionIds) {
        this.resourceName = resourceName;
        this.actionIds = List.of(actionIds);
    }

    @Override
    protected void doUpgrade() throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "ResourceAction")
                || !PortalTables.hasRowsToChange(connection, "ResourcePermission")
                || !PortalTables.hasRowsToChange(connection, "Role_")) {
            return;
        }
        for (String actionId : actionIds) {
            for (Long bit : Rows.read(
                    connection,
                    row -> row.getLong(1),
                    "select bitwiseValue from ResourceAction where name = ? and actionId = ?",
                    resourceName,
                    actionId)) {
                takeAway(bit);
            }
        }
    }

    private void takeAway(long bit) throws Exception {
        Rows.change(
                connection,
                "update ResourcePermission set actionIds = actionIds - %1$s where name = ? and BITAND(actionIds, %1$s) = %1$s and roleId in (select roleId from Role_ where name = 'Guest')"
                        .formatted(bit),
                resourceName);
    }
}
