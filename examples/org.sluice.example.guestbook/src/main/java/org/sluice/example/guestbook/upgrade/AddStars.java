package org.sluice.example.guestbook.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** Lets guests give stars; who has signed before gave three. */
final class AddStars extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQL("alter table Guestbook_Entry add stars INTEGER default 3 not null");
        runSQL("create index IX_5B1E90C2 on Guestbook_Entry (stars)");
    }
}
