package com.liferay.portal.kernel.upgrade;

import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Renames themes wherever pages name them. */
public abstract class BaseThemeIdUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        for (String tableName : new String[] {"Layout", "LayoutRevision", "LayoutSet"}) {
            if (PortalTables.hasRowsToChange(connection, tableName)) {
                rename(tableName);
            }
        }
    }

    /** Pairs: the old id and the new one. */
    protected abstract String[][] getThemeIds();

    private void rename(String tableName) throws Exception {
        for (String[] themeIds : getThemeIds()) {
            Rows.change(
                    connection, "update " + tableName + " set themeId = ? where themeId = ?", themeIds[1], themeIds[0]);
        }
    }
}
