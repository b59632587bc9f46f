package com.example.journal.upgrade.v1_1_0;

import java.sql.Types;

public class JournalArticleTable {

    public static final String TABLE_NAME = "JournalArticle";

    public static final Object[][] TABLE_COLUMNS = {
        {"id_", Types.BIGINT},
        {"mvccVersion", Types.BIGINT},
        {"articleId", Types.VARCHAR},
        {"content", Types.CLOB},
        {"description", Types.VARCHAR},
        {"folderId", Types.BIGINT},
        {"indexable", Types.BOOLEAN},
        {"lastPublishDate", Types.TIMESTAMP}
    };

    public static final String TABLE_SQL_CREATE =
            "create table JournalArticle (id_ LONG not null primary key,mvccVersion LONG default 0 not null,articleId VARCHAR(75) null,content TEXT null,description TEXT null,folderId LONG,indexable BOOLEAN,lastPublishDate DATE null)";

    public static final String TABLE_SQL_DROP = "drop table JournalArticle";

    public static final String[] TABLE_SQL_ADD_INDEXES = {"create index IX_EXAMPLE1 on JournalArticle (folderId)"};
}
