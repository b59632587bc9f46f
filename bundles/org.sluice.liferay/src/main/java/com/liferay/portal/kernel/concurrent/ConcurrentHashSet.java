package com.liferay.portal.kernel.concurrent;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A set that several threads may change. */
public class ConcurrentHashSet<E> extends AbstractSet<E> implements Serializable {
    private final ConcurrentHashMap.KeySetView<E, Boolean> elements;

    public ConcurrentHashSet() {
        elements = ConcurrentHashMap.newKeySet();
    }

    public ConcurrentHashSet(int initialCapacity) {
        elements = ConcurrentHashMap.newKeySet(initialCapacity);
    }

    public ConcurrentHashSet(Set<E> set) {
        this();
        elements.addAll(set);
    }

    @Override
    public boolean add(E element) {
        return elements.add(element);
    }

    @Override
    public boolean contains(Object object) {
        return elements.contains(object);
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    @Override
    public boolean remove(Object object) {
        return elements.remove(object);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
