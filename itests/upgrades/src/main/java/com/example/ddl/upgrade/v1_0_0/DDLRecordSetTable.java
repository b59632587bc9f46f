package com.example.ddl.upgrade.v1_0_0;

import java.sql.Types;

public class DDLRecordSetTable {

    public static final String TABLE_NAME = "DDLRecordSet";

    public static final Object[][] TABLE_COLUMNS = {
        {"recordSetId", Types.BIGINT},
        {"name", Types.VARCHAR},
        {"scope", Types.INTEGER}
    };

    public static final String TABLE_SQL_CREATE =
            "create table DDLRecordSet (recordSetId LONG not null primary key,name VARCHAR(75) null,scope INTEGER)";

    public static final String TABLE_SQL_DROP = "drop table DDLRecordSet";

    public static final String[] TABLE_SQL_ADD_INDEXES = {"create index IX_EXAMPLE2 on DDLRecordSet (scope)"};
}
