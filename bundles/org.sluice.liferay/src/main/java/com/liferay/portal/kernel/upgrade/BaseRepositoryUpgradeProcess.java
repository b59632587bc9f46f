package com.liferay.portal.kernel.upgrade;

import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Renames the portlets that document repositories belong to. */
public abstract class BaseRepositoryUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        updateRepositoryPortletId();
    }

    /** Pairs: the old name and the new one. */
    protected abstract String[][] getRenamePortletNamesArray();

    /** A portlet's repository has the portlet's id as its name, too. */
    protected void updateRepositoryPortletId() throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "Repository")) {
            return;
        }
        for (String[] names : getRenamePortletNamesArray()) {
            Rows.change(connection, "update Repository set name = ? where name = ?", names[1], names[0]);
            Rows.change(connection, "update Repository set portletId = ? where portletId = ?", names[1], names[0]);
        }
    }
}
