package com.liferay.mycustommodule.upgrade.v2_0_0;

import com.liferay.mycustommodule.upgrade.FooTable;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** Says what the name is the name of, and lets descriptions be long. */
public final class UpgradeFoo extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        alter(
                FooTable.class,
                new AlterColumnName("name", "fooName VARCHAR(75) null"),
                new AlterColumnType("description", "TEXT null"));
    }
}
