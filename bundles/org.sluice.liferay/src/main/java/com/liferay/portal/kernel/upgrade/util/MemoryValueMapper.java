package com.liferay.portal.kernel.upgrade.util;

import com.liferay.portal.kernel.upgrade.StagnantRowException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the values in memory; several threads may use it. */
final class MemoryValueMapper implements ValueMapper {
    private final Map<Object, Object> values = new ConcurrentHashMap<>();
    private final Set<Object> exceptions = ConcurrentHashMap.newKeySet();

    @Override
    public void appendException(Object exception) {
        exceptions.add(exception);
    }

    @Override
    public Object getNewValue(Object oldValue) throws StagnantRowException {
        Object newValue = values.get(oldValue);
        if (newValue != null) {
            return newValue;
        }
        if (exceptions.contains(oldValue)) {
            return oldValue;
        }
        throw new StagnantRowException(
                "Cannot tell what the value '%s' became: %d values are known, and this is none of them."
                        .formatted(oldValue, values.size()));
    }

    @Override
    public Iterator<Object> iterator() {
        return values.keySet().iterator();
    }

    @Override
    public void mapValue(Object oldValue, Object newValue) {
        values.put(oldValue, newValue);
    }

    @Override
    public int size() {
        return values.size();
    }
}
