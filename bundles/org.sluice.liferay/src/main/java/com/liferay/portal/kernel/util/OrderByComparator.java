package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Comparator;

/** A comparator that can tell its order to a database. */
public abstract class OrderByComparator<T> implements Comparator<T>, Serializable {
    /** Columns and their directions, as SQL writes them. */
    public String getOrderBy() {
        return null;
    }

    public String[] getOrderByConditionFields() {
        return getOrderByFields();
    }

    /** The values of {@link #getOrderByConditionFields()} in an object. */
    public Object[] getOrderByConditionValues(Object object) {
        String[] fields = getOrderByConditionFields();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = BeanProperty.value(object, fields[i]);
        }
        return values;
    }

    /** The columns, without tables and directions. */
    public String[] getOrderByFields() {
        String orderBy = getOrderBy();
        if (orderBy == null) {
            return null;
        }
        String[] fields = StringUtil.split(orderBy);
        for (int i = 0; i < fields.length; i++) {
            String column = StringUtil.split(fields[i], ' ')[0];
            fields[i] = column.substring(column.lastIndexOf('.') + 1);
        }
        return fields;
    }

    public boolean isAscending() {
        String orderBy = getOrderBy();
        return orderBy == null || !StringUtil.toUpperCase(orderBy).strip().endsWith(" DESC");
    }

    public boolean isAscending(String field) {
        return isAscending();
    }

    @Override
    public String toString() {
        return getOrderBy();
    }
}
