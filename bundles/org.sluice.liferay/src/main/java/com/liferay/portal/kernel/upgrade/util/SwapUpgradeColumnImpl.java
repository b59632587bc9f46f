package com.liferay.portal.kernel.upgrade.util;

/** A column whose values are exchanged for those that a mapper knows. */
public class SwapUpgradeColumnImpl extends BaseUpgradeColumnImpl {
    private final ValueMapper valueMapper;

    public SwapUpgradeColumnImpl(String name, ValueMapper valueMapper) {
        this(name, null, valueMapper);
    }

    public SwapUpgradeColumnImpl(String name, Integer oldColumnType, ValueMapper valueMapper) {
        super(name, oldColumnType);
        this.valueMapper = valueMapper;
    }

    @Override
    public Object getNewValue(Object oldValue) throws Exception {
        return valueMapper.getNewValue(oldValue);
    }
}
