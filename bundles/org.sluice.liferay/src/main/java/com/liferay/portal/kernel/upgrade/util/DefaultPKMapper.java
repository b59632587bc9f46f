package com.liferay.portal.kernel.upgrade.util;

/** Maps primary keys; one that is missing or 0 refers to nothing, and stays so. */
public class DefaultPKMapper extends ValueMapperWrapper {
    public DefaultPKMapper(ValueMapper valueMapper) {
        super(valueMapper);
    }

    @Override
    public Object getNewValue(Object oldValue) throws Exception {
        boolean refers = oldValue instanceof Number key ? key.longValue() != 0 : oldValue != null;
        return refers ? super.getNewValue(oldValue) : oldValue;
    }
}
