package com.liferay.portal.kernel.upgrade.util;

/** Makes mappers. */
public interface ValueMapperFactory {
    ValueMapper getValueMapper();
}
