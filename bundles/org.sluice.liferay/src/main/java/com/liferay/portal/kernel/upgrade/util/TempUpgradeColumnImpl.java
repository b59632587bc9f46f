package com.liferay.portal.kernel.upgrade.util;

/** A column of the old table that others read, and that goes away. */
public class TempUpgradeColumnImpl extends BaseUpgradeColumnImpl {
    public TempUpgradeColumnImpl(String name) {
        super(name);
    }

    public TempUpgradeColumnImpl(String name, Integer oldColumnType) {
        super(name, oldColumnType);
    }

    @Override
    public Integer getNewColumnType(Integer defaultType) {
        return null;
    }

    @Override
    public Object getNewValue(Object oldValue) throws Exception {
        return oldValue;
    }
}
