package com.example.comment.upgrade;

import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(immediate = true, service = UpgradeStepRegistrator.class)
public class CommentUpgrade implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("com.example.comment.web", "0.0.0", "1.0.1", new DummyUpgradeStep());

        registry.register("com.example.comment.web", "0.0.1", "1.0.0", new UpgradeDiscussion());

        registry.register(
                "com.example.comment.web",
                "1.0.0",
                "1.0.1",
                new UpgradeDiscussionSubscriptionClassName("com.example.Page", "com.example.Page_Discussion"));
    }
}
