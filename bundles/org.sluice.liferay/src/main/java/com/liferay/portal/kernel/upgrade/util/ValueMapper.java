package com.liferay.portal.kernel.upgrade.util;

import java.util.Iterator;

/** Knows what old values became. */
public interface ValueMapper {
    /** Lets a value stand for itself when nothing else is known of it. */
    void appendException(Object exception);

    /**
     * What an old value became.
     *
     * @throws com.liferay.portal.kernel.upgrade.StagnantRowException when that is not known
     */
    Object getNewValue(Object oldValue) throws Exception;

    /** The old values. */
    Iterator<Object> iterator() throws Exception;

    void mapValue(Object oldValue, Object newValue) throws Exception;

    int size() throws Exception;
}
