package com.example.comment.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.StringBundler;

public class UpgradeDiscussionSubscriptionClassName extends UpgradeProcess {

    public UpgradeDiscussionSubscriptionClassName(String oldClassName, String newClassName) {
        _oldClassName = oldClassName;
        _newClassName = newClassName;
    }

    @Override
    protected void doUpgrade() throws Exception {
        long newClassNameId = PortalUtil.getClassNameId(_newClassName);
        long oldClassNameId = PortalUtil.getClassNameId(_oldClassName);

        runSQL(StringBundler.concat(
                "update Subscription set classNameId = ",
                String.valueOf(newClassNameId),
                " where classNameId = ",
                String.valueOf(oldClassNameId)));
    }

    private final String _newClassName;
    private final String _oldClassName;
}
