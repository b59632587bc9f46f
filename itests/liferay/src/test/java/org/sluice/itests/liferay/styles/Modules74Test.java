package org.sluice.itests.liferay.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.liferay.TestSql;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** Modules in the style of Liferay's of 7.4: three arguments to register, factories, concurrent processing. */
class Modules74Test extends StyledModules {
    Modules74Test() {
        super("calendar", "blogs", "messageboards", "knowledgebase", "documentlibrary");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void calendar(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    CLASS_NAME,
                    COUNTER,
                    "create table Calendar (uuid_ VARCHAR(75) null, calendarId LONG not null primary key, name VARCHAR(75) null, color INTEGER)",
                    "create table CalendarResource (calendarResourceId LONG not null primary key, classNameId LONG, name VARCHAR(75) null, oldCode INTEGER, oldType VARCHAR(75) null)",
                    "insert into Calendar values (null, 1, 'work', 255)",
                    "insert into Calendar values ('kept', 2, 'home', 0)",
                    "insert into CalendarResource values (1, null, 'room', 3, 'x')"));

            upgrade("calendar", database);

            assertThat(
                            sql.rows(
                                    "select mvccVersion, ctCollectionId, calendarId, name, colorCode, timeZoneId, enabled from Calendar order by calendarId"))
                    .containsExactly("0 0 1 work 255 null null", "0 0 2 home 0 null null");
            assertThat(sql.rows("select uuid_ from Calendar order by calendarId")
                            .get(1))
                    .isEqualTo("kept");
            assertThat(sql.rows("select count(uuid_) from Calendar")).containsExactly("2");
            assertThat(
                            sql.rows(
                                    "select r.name, c.value from CalendarResource r join ClassName_ c on c.classNameId = r.classNameId"))
                    .containsExactly("room com.example.calendar.model.CalendarResource");
            sql.execute(List.of("insert into Calendar (calendarId, ctCollectionId) values (1, 7)"));
            assertThat(sql.rows("select * from CalendarResource").get(0)).doesNotContain("x");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void blogs(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    CLASS_NAME,
                    COUNTER,
                    "create table BlogsEntry (entryId LONG not null primary key, classNameId LONG, title VARCHAR(75) null, urlTitle VARCHAR(75) null, visible BOOLEAN)",
                    "create table BlogsStatsUser (statsUserId LONG not null primary key)",
                    "insert into BlogsEntry values (41, null, 'Hello World', null, TRUE)",
                    "insert into BlogsEntry values (42, null, 'Draft', null, FALSE)"));

            upgrade("blogs", database);

            assertThat(sql.rows("select entryId, urlTitle, externalReferenceCode from BlogsEntry order by entryId"))
                    .containsExactly("41 hello-world 41", "42 entry-42 42");
            assertThat(
                            sql.rows(
                                    "select distinct c.value from BlogsEntry b join ClassName_ c on c.classNameId = b.classNameId"))
                    .containsExactly("com.example.blogs.model.BlogsEntry");
            sql.execute(List.of("create table BlogsStatsUser (other LONG)"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void messageBoards(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    CLASS_NAME,
                    COUNTER,
                    "create table MBMessage (messageId LONG not null primary key, subject VARCHAR(75) null, body TEXT null, attachments BOOLEAN)",
                    "create table MBThread (threadId LONG not null primary key, companyId LONG, viewCount INTEGER)",
                    "create table ViewCountEntry (companyId LONG not null, classNameId LONG not null, classPK LONG not null, viewCount LONG, primary key (companyId, classNameId, classPK))",
                    "insert into MBMessage values (1, 'HELLO', 'four', TRUE)",
                    "insert into MBMessage values (2, 'RE', 'seventy', FALSE)",
                    "insert into MBThread values (1, 10, 100)",
                    "insert into MBThread values (2, 10, 200)"));

            upgrade("messageboards", database);

            assertThat(sql.rows("select * from MBMessage order by messageId"))
                    .containsExactly("1 HELLO four 4 hello", "2 RE seventy 7 re");
            assertThat(sql.rows("select classPK, viewCount from ViewCountEntry order by classPK"))
                    .containsExactly("1 100", "2 200");
            assertThat(sql.rows("select * from MBThread order by threadId")).containsExactly("1 20", "2 20");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void knowledgeBase(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    "create table KBArticle (kbArticleId LONG not null primary key, urlTitle VARCHAR(75) null, priority INTEGER, status INTEGER)",
                    "insert into KBArticle values (1, 'one', 2, 1)",
                    "insert into KBArticle values (2, 'two', 3, null)"));

            upgrade("knowledgebase", database);

            assertThat(sql.rows("select kbArticleId, urlTitle, priority, status from KBArticle order by kbArticleId"))
                    .containsExactly("1 one 2.5 1", "2 two 3.5 0");
            sql.execute(List.of("insert into KBArticle (kbArticleId, urlTitle) values (3, '" + "u".repeat(255) + "')"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void documentLibrary(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.freshDatabase()) {
            TestSql sql = new TestSql(database);
            sql.execute(List.of(
                    "create table DLFileEntry (fileEntryId LONG not null primary key, companyId LONG, folderId LONG, treePath VARCHAR(75) null)",
                    "create table DLContent (contentId LONG not null, version LONG not null, data_ BLOB null, obsolete BOOLEAN, primary key (contentId))",
                    "create table DLSync (syncId LONG not null primary key)",
                    "insert into DLFileEntry values (1, 10, 5, null)",
                    "insert into DLContent (contentId, version) values (1, 1)"));

            upgrade("documentlibrary", database);

            assertThat(sql.rows("select treePath from DLFileEntry")).containsExactly("/5/");
            sql.execute(List.of(
                    "insert into DLStoreContent (contentId, version, content) values (1, 2, null)",
                    "create table DLSync (other LONG)"));
            assertThat(sql.rows("select count(*) from DLStoreContent")).containsExactly("2");
        }
    }
}
