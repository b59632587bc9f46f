package com.example.messageboards.internal.upgrade.v3_0_0;

import java.sql.Types;

public class MBThreadTable {

    public static final String TABLE_NAME = "MBThread";

    public static final Object[][] TABLE_COLUMNS = {
        {"threadId", Types.BIGINT},
        {"companyId", Types.BIGINT},
        {"viewCount", Types.INTEGER}
    };

    public static final String TABLE_SQL_CREATE =
            "create table MBThread (threadId LONG not null primary key,companyId LONG,viewCount INTEGER)";

    public static final String TABLE_SQL_DROP = "drop table MBThread";

    public static final String[] TABLE_SQL_ADD_INDEXES = {};
}
