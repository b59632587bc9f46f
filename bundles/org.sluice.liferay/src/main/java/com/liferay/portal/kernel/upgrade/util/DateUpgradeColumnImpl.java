package com.liferay.portal.kernel.upgrade.util;

import java.sql.Timestamp;
import java.sql.Types;

/** A column that held milliseconds since 1970 and holds a date afterwards. */
public class DateUpgradeColumnImpl extends BaseUpgradeColumnImpl {
    public DateUpgradeColumnImpl(String name) {
        super(name, Types.BIGINT);
    }

    @Override
    public Integer getNewColumnType(Integer defaultType) {
        return Types.TIMESTAMP;
    }

    @Override
    public Object getNewValue(Object oldValue) throws Exception {
        return oldValue instanceof Number milliseconds ? new Timestamp(milliseconds.longValue()) : oldValue;
    }
}
