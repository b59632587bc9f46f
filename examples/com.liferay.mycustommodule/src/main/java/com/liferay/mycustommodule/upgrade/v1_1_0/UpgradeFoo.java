package com.liferay.mycustommodule.upgrade.v1_1_0;

import com.liferay.mycustommodule.upgrade.FooTable;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;

/** Gives every Foo a date and a title; the title begins as the name. */
public final class UpgradeFoo extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQLTemplateString(StringUtil.read(UpgradeFoo.class.getResourceAsStream("dependencies/update.sql")), true);

        alter(FooTable.class, new AlterTableAddColumn("title VARCHAR(150) null"));

        runSQL("update MyCustomModule_Foo set title = name");
    }
}
