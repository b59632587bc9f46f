package com.liferay.portal.kernel.upgrade.util;

/** Makes mappers that keep their values in memory. */
public class ValueMapperFactoryUtil {
    public static ValueMapper getValueMapper() {
        return getValueMapperFactory().getValueMapper();
    }

    public static ValueMapperFactory getValueMapperFactory() {
        return MemoryValueMapper::new;
    }

    /** Not supported: which mappers are made is settled. */
    public void setValueMapperFactory(ValueMapperFactory valueMapperFactory) {
        throw new UnsupportedOperationException(
                "Cannot exchange the factory of value mappers for all modules: it is a part of Liferay's Spring configuration. Call the other factory directly.");
    }
}
