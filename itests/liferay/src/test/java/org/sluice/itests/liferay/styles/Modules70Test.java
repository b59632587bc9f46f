package org.sluice.itests.liferay.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.liferay.TestSql;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** Modules in the style of Liferay's of 7.0: four arguments to register, steps that alter by a table's class. */
class Modules70Test extends StyledModules {
    Modules70Test() {
        super("journal", "wiki", "ddl", "comment", "exportimport");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void journal(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    "create table JournalArticle (id_ LONG not null primary key, articleId VARCHAR(75) null, content TEXT null, abstract_ STRING null, oldUrl VARCHAR(75) null)",
                    "insert into JournalArticle values (1, 'A', '<root><static-content>Grüße</static-content></root>', 'short', 'x')",
                    "insert into JournalArticle values (2, 'B', null, null, null)"));

            upgrade("journal", database);

            assertThat(
                            sql.rows(
                                    "select id_, mvccVersion, articleId, description, folderId, indexable from JournalArticle order by id_"))
                    .containsExactly("1 0 A short 0 1", "2 0 B null 0 1");
            assertThat(sql.rows("select content from JournalArticle where id_ = 1")
                            .get(0))
                    .contains("default-locale=\"en_US\"", "<dynamic-content>Grüße</dynamic-content>")
                    .doesNotContain("static-content");
            sql.execute(List.of(
                    "insert into JournalArticle (id_, articleId, priority) values (3, '" + "a".repeat(200) + "', 1.5)",
                    "drop index IX_EXAMPLE1 on JournalArticle"));
            assertThat(sql.rows("select count(lastPublishDate) from JournalArticle"))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void wiki(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    CLASS_NAME,
                    COUNTER,
                    "create table ListType (listTypeId LONG not null primary key, type_ VARCHAR(75) null)",
                    "create table Lock_ (lockId LONG not null primary key, className VARCHAR(75) null)",
                    "create table ResourceAction (resourceActionId LONG not null primary key, name VARCHAR(255) null)",
                    "create table ResourcePermission (resourcePermissionId LONG not null primary key, name VARCHAR(255) null)",
                    "create table UserNotificationEvent (userNotificationEventId LONG not null primary key, payload TEXT null)",
                    "create table Portlet (id_ LONG not null primary key, portletId VARCHAR(200) null)",
                    "create table WikiNode (nodeId LONG not null primary key, companyId LONG)",
                    "create table WikiPageResource (resourcePrimKey LONG not null primary key, nodeId LONG)",
                    "create table WikiPage (pageId LONG not null primary key, version DOUBLE, format VARCHAR(75) null, head BOOLEAN)",
                    "insert into ClassName_ (classNameId, value) values (1, 'com.example.portlet.wiki.model.WikiPage')",
                    "insert into ResourcePermission values (1, 'com.example.portlet.wiki')",
                    "insert into Portlet values (1, '36')",
                    "insert into WikiNode values (10, 77)",
                    "insert into WikiPageResource values (1, 10)",
                    "insert into WikiPage values (1, 1.0, 'classic_CREOLE', TRUE)",
                    "insert into WikiPage values (2, 1.1, 'HTML', FALSE)"));

            upgrade("wiki", database);

            assertThat(sql.rows("select companyId from WikiPageResource")).containsExactly("77");
            assertThat(sql.rows("select value from ClassName_")).containsExactly("com.example.wiki.model.WikiPage");
            assertThat(sql.rows("select name from ResourcePermission")).containsExactly("com.example.wiki");
            assertThat(sql.rows("select portletId from Portlet"))
                    .containsExactly("com_example_wiki_web_portlet_WikiPortlet");
            assertThat(sql.rows("select pageId, format, head from WikiPage order by pageId"))
                    .containsExactly("1 creole 0", "2 html 1");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void dynamicDataLists(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    COUNTER,
                    "create table DDLRecordSet (recordSetId LONG not null primary key, name VARCHAR(75) null, scope INTEGER, old VARCHAR(10) null)",
                    "insert into DDLRecordSet values (1, 'größe', 3, 'x')",
                    "insert into DDLRecordSet values (2, null, null, null)"));

            upgrade("ddl", database);

            assertThat(sql.rows("select * from DDLRecordSet order by recordSetId"))
                    .containsExactly("1 GRÖSSE 3", "2 null null");
            assertThat(sql.rows("select recordSetId from DDLRecord order by recordSetId"))
                    .containsExactly("1", "2");
            assertThat(sql.rows("select count(distinct uuid_), count(distinct recordId) from DDLRecord"))
                    .containsExactly("2 2");
            sql.execute(List.of("drop index IX_EXAMPLE2 on DDLRecordSet"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void comment(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    CLASS_NAME,
                    COUNTER,
                    "create table Discussion (id_ LONG not null primary key, replies INTEGER)",
                    "create table Subscription (subscriptionId LONG not null primary key, classNameId LONG)",
                    "insert into ClassName_ (classNameId, value) values (5, 'com.example.Page')",
                    "insert into Discussion values (1, 8)",
                    "insert into Subscription values (1, 5)",
                    "insert into Subscription values (2, 6)"));

            upgrade("comment", database);

            assertThat(sql.rows("select messageCount from Discussion")).containsExactly("9");
            assertThat(
                            sql.rows(
                                    "select s.subscriptionId, c.value from Subscription s join ClassName_ c on c.classNameId = s.classNameId"))
                    .containsExactly("1 com.example.Page_Discussion");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void exportImport(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    "create table BackgroundTask (backgroundTaskId LONG not null primary key, taskExecutorClassName VARCHAR(200) null)",
                    "create table ExportImportConfiguration (configurationId LONG not null primary key, settings_ TEXT null)",
                    "insert into BackgroundTask values (1, 'com.example.lar.LayoutImport')",
                    "insert into ExportImportConfiguration values (1, '{\"private\":true,\"name\":\"n\"}')"));

            upgrade("exportimport", database);

            assertThat(sql.rows("select taskExecutorClassName from BackgroundTask"))
                    .containsExactly("com.example.exportimport.LayoutImport");
            assertThat(sql.rows("select settings_ from ExportImportConfiguration")
                            .get(0))
                    .contains("\"privateLayout\":true", "\"name\":\"n\"")
                    .doesNotContain("\"private\"");
        }
    }
}
