package org.sluice.example.wiki.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import org.sluice.example.settings.SettingsFactory;

/** Records with every page the format that was the same for all of them before, a setting. */
final class UpgradeFormat extends UpgradeProcess {
    private final SettingsFactory settings;

    UpgradeFormat(SettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    protected void doUpgrade() throws Exception {
        runSQL("alter table Wiki_Page add format VARCHAR(75) null");
        try (PreparedStatement update = connection.prepareStatement("update Wiki_Page set format = ?")) {
            update.setString(1, settings.setting("wiki", "format").orElse("plain"));
            update.executeUpdate();
        }
    }
}
