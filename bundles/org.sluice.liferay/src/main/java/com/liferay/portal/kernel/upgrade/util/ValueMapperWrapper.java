package com.liferay.portal.kernel.upgrade.util;

import java.util.Iterator;

/** Passes everything on to another mapper. */
public class ValueMapperWrapper implements ValueMapper {
    private final ValueMapper valueMapper;

    public ValueMapperWrapper(ValueMapper valueMapper) {
        this.valueMapper = valueMapper;
    }

    @Override
    public void appendException(Object exception) {
        valueMapper.appendException(exception);
    }

    @Override
    public Object getNewValue(Object oldValue) throws Exception {
        return valueMapper.getNewValue(oldValue);
    }

    public ValueMapper getValueMapper() {
        return valueMapper;
    }

    @Override
    public Iterator<Object> iterator() throws Exception {
        return valueMapper.iterator();
    }

    @Override
    public void mapValue(Object oldValue, Object newValue) throws Exception {
        valueMapper.mapValue(oldValue, newValue);
    }

    @Override
    public int size() throws Exception {
        return valueMapper.size();
    }
}
