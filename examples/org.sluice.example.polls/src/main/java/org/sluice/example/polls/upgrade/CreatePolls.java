package org.sluice.example.polls.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** Makes the table and its first row. */
final class CreatePolls extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQL("create table Polls_Poll (pollId LONG not null primary key, question VARCHAR(150) null)");
        runSQL("insert into Polls_Poll (pollId, question) values (1, 'Is the header enough?')");
    }
}
