package org.sluice.example.statistics.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** Counts the Foos that have an address. A new database has no table of Foos, and then there is nothing to count. */
final class CountFoos extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQL("create table Statistics_Figure (name VARCHAR(75) not null primary key, value_ LONG)");
        if (hasTable("MyCustomModule_Foo")) {
            runSQL(
                    "insert into Statistics_Figure (name, value_) select 'foos', count(urlTitle) from MyCustomModule_Foo");
        } else {
            runSQL("insert into Statistics_Figure (name, value_) values ('foos', 0)");
        }
    }
}
