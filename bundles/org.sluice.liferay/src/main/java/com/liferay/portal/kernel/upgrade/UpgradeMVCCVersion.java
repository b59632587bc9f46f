package com.liferay.portal.kernel.upgrade;

/** Adds the column {@code mvccVersion} to the tables of a module that have none. */
public class UpgradeMVCCVersion extends UpgradeProcess {
    /** The tables to look at; those that do not exist are passed over. */
    protected String[] getModuleTableNames() {
        return new String[0];
    }

    @Override
    protected void doUpgrade() throws Exception {
        for (String tableName : getModuleTableNames()) {
            upgradeMVCCVersion(tableName);
        }
    }

    protected void upgradeMVCCVersion(String tableName) throws Exception {
        if (hasTable(tableName) && !hasColumn(tableName, "mvccVersion")) {
            runSQL("alter table " + tableName + " add mvccVersion LONG default 0 not null");
        }
    }
}
