package com.example.journal.upgrade;

import com.example.journal.upgrade.v0_0_2.UpgradeSchema;
import com.example.journal.upgrade.v1_0_0.UpgradeJournalArticle;
import com.example.journal.upgrade.v1_0_0.UpgradeLastPublishDate;
import com.example.journal.upgrade.v1_1_0.UpgradeArticleColumns;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(immediate = true, service = UpgradeStepRegistrator.class)
public class JournalServiceUpgrade implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("com.example.journal.service", "0.0.1", "0.0.2", new UpgradeSchema());

        registry.register(
                "com.example.journal.service",
                "0.0.2",
                "1.0.0",
                new UpgradeJournalArticle(),
                new UpgradeLastPublishDate());

        registry.register("com.example.journal.service", "1.0.0", "1.0.1", new DummyUpgradeStep());

        registry.register("com.example.journal.service", "1.0.1", "1.1.0", new UpgradeArticleColumns());
    }
}
