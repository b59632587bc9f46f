package com.liferay.portal.kernel.upgrade.util;

/** A column that keeps its name. */
public abstract class BaseUpgradeColumnImpl implements UpgradeColumn {
    private final String name;
    private final Integer oldColumnType;
    private Object oldValue;
    private Object newValue;

    public BaseUpgradeColumnImpl(String name) {
        this(name, null);
    }

    /** @param oldColumnType the type that the column had, or null when the table's description names it */
    public BaseUpgradeColumnImpl(String name, Integer oldColumnType) {
        this.name = name;
        this.oldColumnType = oldColumnType;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Integer getNewColumnType(Integer defaultType) {
        return defaultType;
    }

    @Override
    public Object getNewValue() {
        return newValue;
    }

    @Override
    public Integer getOldColumnType(Integer defaultType) {
        return oldColumnType == null ? defaultType : oldColumnType;
    }

    @Override
    public Object getOldValue() {
        return oldValue;
    }

    @Override
    public boolean isApplicable(String name) {
        return this.name.equals(name);
    }

    @Override
    public void setNewValue(Object newValue) {
        this.newValue = newValue;
    }

    @Override
    public void setOldValue(Object oldValue) {
        this.oldValue = oldValue;
    }
}
