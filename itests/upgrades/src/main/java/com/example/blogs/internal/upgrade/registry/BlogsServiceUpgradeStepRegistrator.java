package com.example.blogs.internal.upgrade.registry;

import com.example.blogs.internal.upgrade.v1_1_0.BlogsEntryUpgradeProcess;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.upgrade.BaseExternalReferenceCodeUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = UpgradeStepRegistrator.class)
public class BlogsServiceUpgradeStepRegistrator implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.registerInitialization();

        registry.register("1.0.0", "1.1.0", new BlogsEntryUpgradeProcess(_classNameLocalService));

        registry.register("1.1.0", "1.2.0", new BaseExternalReferenceCodeUpgradeProcess() {

            @Override
            protected String[][] getTableAndPrimaryKeyColumnNames() {
                return new String[][] {{"BlogsEntry", "entryId"}};
            }
        });

        registry.register("1.2.0", "2.0.0", UpgradeProcessFactory.dropTables("BlogsStatsUser"));

        registry.register(
                "2.0.0",
                "2.0.1",
                UpgradeProcessFactory.runSQL(
                        "update BlogsEntry set urlTitle = CONCAT('entry-', CAST_TEXT(entryId)) where urlTitle is null"));
    }

    @Reference
    private ClassNameLocalService _classNameLocalService;
}
