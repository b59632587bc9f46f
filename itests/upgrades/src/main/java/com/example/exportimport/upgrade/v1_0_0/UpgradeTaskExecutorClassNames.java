package com.example.exportimport.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringBundler;

public class UpgradeTaskExecutorClassNames extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        for (String[] renamed : _RENAMED) {
            StringBundler sb = new StringBundler(5);

            sb.append("update BackgroundTask set taskExecutorClassName = '");
            sb.append(renamed[1]);
            sb.append("' where taskExecutorClassName = '");
            sb.append(renamed[0]);
            sb.append("'");

            runSQL(sb.toString());
        }
    }

    private static final String[][] _RENAMED = {
        {"com.example.lar.LayoutExport", "com.example.exportimport.LayoutExport"},
        {"com.example.lar.LayoutImport", "com.example.exportimport.LayoutImport"}
    };
}
