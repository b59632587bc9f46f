package org.sluice.itests.liferay.binary;

import java.util.List;
import java.util.Optional;
import org.sluice.itests.liferay.Published;

/** The rehearsals of the published modules' steps. */
final class Rehearsals {
    private static final String BLOGS = "com.liferay.blogs.internal.upgrade.";
    private static final String EXPORT_IMPORT = "com.liferay.exportimport.internal.upgrade.";
    private static final String DOCUMENT_LIBRARY = "com.liferay.document.library.web.upgrade.";
    private static final String DL = "com_liferay_document_library_web_portlet_";
    private static final String TASKS =
            "create table BackgroundTask (backgroundTaskId LONG not null primary key, taskExecutorClassName VARCHAR(200) null)";
    private static final String LONG_TITLE = "t".repeat(200);

    private static final List<Rehearsal> ALL = List.of(
            Rehearsal.of(BLOGS + "v1_1_0.UpgradeClassNames", "4.0.13", "5.0.46", "5.0.77")
                    .portalTables(
                            "ClassName_",
                            "Counter",
                            "ListType",
                            "ResourceAction",
                            "ResourcePermission",
                            "UserNotificationEvent")
                    .before(
                            "insert into ClassName_ (classNameId, value) values (1, 'com.liferay.blogs.kernel.model.BlogsEntry')",
                            "insert into ClassName_ (classNameId, value) values (2, 'com.example.Other')",
                            "insert into ResourcePermission (resourcePermissionId, name) values (3, 'com.liferay.blogs.kernel.model.BlogsEntry')")
                    .expect(
                            "select value from ClassName_ union all select name from ResourcePermission order by 1",
                            "com.example.Other",
                            "com.liferay.blogs.model.BlogsEntry",
                            "com.liferay.blogs.model.BlogsEntry"),
            Rehearsal.of(BLOGS + "v1_1_1.UpgradeUrlTitle", "4.0.13")
                    .ownTables("BlogsEntry")
                    .before(
                            "alter_column_type BlogsEntry urlTitle VARCHAR(150) null",
                            "insert into BlogsEntry (entryId, urlTitle) values (1, 'short')")
                    .after("insert into BlogsEntry (entryId, urlTitle) values (2, '" + LONG_TITLE + "')")
                    .expect("select urlTitle from BlogsEntry order by entryId", "short", LONG_TITLE),
            Rehearsal.of(BLOGS + "v2_2_0.BlogsEntryExternalReferenceCodeUpgradeProcess", "5.0.46", "5.0.77")
                    .ownTables("BlogsEntry")
                    .before(
                            "alter table BlogsEntry drop column externalReferenceCode",
                            "insert into BlogsEntry (entryId) values (41)",
                            "insert into BlogsEntry (entryId) values (42)")
                    .expect("select externalReferenceCode from BlogsEntry order by entryId", "41", "42"),
            Rehearsal.of(BLOGS + "v3_0_0.BlogsStatsUserUpgradeProcess", "5.0.46")
                    .before("create table BlogsStatsUser (statsUserId LONG not null primary key)")
                    .after("create table BlogsStatsUser (other LONG)")
                    .expect("select other from BlogsStatsUser"),
            Rehearsal.of(DOCUMENT_LIBRARY + "v1_0_0.UpgradeAdminPortlets", "1.0.0")
                    .portalTables("Counter", "Group_", "ResourceAction", "ResourcePermission")
                    .before(
                            "insert into ResourceAction (resourceActionId, name, actionId, bitwiseValue) values (1, '"
                                    + DL + "DLPortlet', 'ACCESS_IN_CONTROL_PANEL', 2)",
                            "insert into ResourceAction (resourceActionId, name, actionId, bitwiseValue) values (2, '"
                                    + DL + "DLAdminPortlet', 'ACCESS_IN_CONTROL_PANEL', 2)",
                            "insert into ResourcePermission (resourcePermissionId, companyId, name, scope, primKey, roleId, actionIds) values (5000, 10, '"
                                    + DL + "DLPortlet', 1, '10', 5, 3)")
                    .expect(
                            "select name, actionIds from ResourcePermission where name like '%DLPortlet' union all "
                                    + "select name, roleId from ResourcePermission where name like '%DLAdminPortlet'",
                            DL + "DLPortlet 1", DL + "DLAdminPortlet 5"),
            Rehearsal.of(EXPORT_IMPORT + "v1_0_0.UpgradeBackgroundTaskExecutorClassNames", "8.0.97")
                    .before(
                            TASKS,
                            "insert into BackgroundTask values (1, 'com.liferay.portal.lar.backgroundtask.LayoutExportBackgroundTaskExecutor')",
                            "insert into BackgroundTask values (2, 'com.liferay.portal.lar.backgroundtask.StagingIndexingBackgroundTaskExecutor')")
                    .expect(
                            "select taskExecutorClassName from BackgroundTask",
                            "com.liferay.exportimport.internal.background.task.LayoutExportBackgroundTaskExecutor"),
            Rehearsal.of(EXPORT_IMPORT + "v1_0_1.UpgradeBackgroundTaskExecutorClassNames", "8.0.97")
                    .before(
                            TASKS,
                            "insert into BackgroundTask values (1, 'com.liferay.exportimport.background.task.PortletExportBackgroundTaskExecutor')",
                            "insert into BackgroundTask values (2, 'com.example.Other')")
                    .expect(
                            "select taskExecutorClassName from BackgroundTask order by backgroundTaskId",
                            "com.liferay.exportimport.internal.background.task.PortletExportBackgroundTaskExecutor",
                            "com.example.Other"));

    private Rehearsals() {}

    static Optional<Rehearsal> of(Published jar, String step) {
        return ALL.stream().filter(rehearsal -> rehearsal.isFor(jar, step)).findFirst();
    }
}
