package com.liferay.portlet;

import java.io.Serializable;
import java.util.Arrays;

/** One preference: its name, its values, and whether it may be changed. */
public class Preference implements Cloneable, Serializable {
    private final String name;
    private final boolean readOnly;
    private String[] values;

    public Preference(String name, String value) {
        this(name, value, false);
    }

    public Preference(String name, String value, boolean readOnly) {
        this(name, new String[] {value}, readOnly);
    }

    public Preference(String name, String[] values) {
        this(name, values, false);
    }

    public Preference(String name, String[] values, boolean readOnly) {
        this.name = name;
        this.readOnly = readOnly;
        this.values = values == null ? null : values.clone();
    }

    @Override
    public Object clone() {
        try {
            Preference copy = (Preference) super.clone();
            copy.setValues(values);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getName() {
        return name;
    }

    public boolean getReadOnly() {
        return readOnly;
    }

    /** The values as they are stored: line breaks are {@code [$NEW_LINE$]}, and no value is {@code NULL_VALUE}. */
    public String[] getValues() {
        return values;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setValues(String[] values) {
        this.values = values == null ? null : values.clone();
    }

    @Override
    public String toString() {
        return "{name=%s, readOnly=%s, values=%s}".formatted(name, readOnly, Arrays.toString(values));
    }
}
