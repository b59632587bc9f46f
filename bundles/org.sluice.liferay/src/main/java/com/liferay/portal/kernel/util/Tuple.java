package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Arrays;

/** Some objects in an order. */
@SuppressWarnings("serial") // serializable as far as what it holds is
public class Tuple implements Serializable {
    private final Object[] objects;

    public Tuple(Object... objects) {
        this.objects = objects.clone();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Tuple other && Arrays.equals(objects, other.objects);
    }

    /** The object at a place, or null where there is none. */
    public Object getObject(int i) {
        return ArrayUtil.getValue(objects, i);
    }

    public int getSize() {
        return objects.length;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(objects);
    }

    @Override
    public String toString() {
        return Arrays.toString(objects);
    }
}
