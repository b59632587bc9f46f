package com.example.knowledgebase.internal.upgrade.v1_1_0;

import java.sql.Types;

public class KBArticleTable {

    public static final String TABLE_NAME = "KBArticle";

    public static final Object[][] TABLE_COLUMNS = {
        {"kbArticleId", Types.BIGINT},
        {"urlTitle", Types.VARCHAR},
        {"priority", Types.DOUBLE},
        {"status", Types.INTEGER}
    };

    public static final String TABLE_SQL_CREATE =
            "create table KBArticle (kbArticleId LONG not null primary key,urlTitle VARCHAR(75) null,priority DOUBLE,status INTEGER)";

    public static final String TABLE_SQL_DROP = "drop table KBArticle";

    public static final String[] TABLE_SQL_ADD_INDEXES = {};
}
