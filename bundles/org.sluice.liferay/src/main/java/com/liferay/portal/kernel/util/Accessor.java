package com.liferay.portal.kernel.util;

/** Takes an attribute from an object and tells the types of both. */
public interface Accessor<T, A> {
    A get(T t);

    Class<A> getAttributeClass();

    Class<T> getTypeClass();
}
