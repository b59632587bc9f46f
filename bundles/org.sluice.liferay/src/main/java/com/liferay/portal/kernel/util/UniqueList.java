package com.liferay.portal.kernel.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/** A list that takes each element once. */
public class UniqueList<E> extends ArrayList<E> {
    public UniqueList() {}

    public UniqueList(Collection<E> collection) {
        super(new LinkedHashSet<>(collection));
    }

    public UniqueList(int initialCapacity) {
        super(initialCapacity);
    }

    @Override
    public boolean add(E element) {
        return !contains(element) && super.add(element);
    }

    @Override
    public void add(int index, E element) {
        if (!contains(element)) {
            super.add(index, element);
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> collection) {
        return addAll(size(), collection);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> collection) {
        LinkedHashSet<E> fresh = new LinkedHashSet<>(collection);
        fresh.removeIf(this::contains);
        return super.addAll(index, fresh);
    }

    @Override
    public E set(int index, E element) {
        boolean elsewhere = contains(element) && indexOf(element) != index;
        return elsewhere ? element : super.set(index, element);
    }
}
