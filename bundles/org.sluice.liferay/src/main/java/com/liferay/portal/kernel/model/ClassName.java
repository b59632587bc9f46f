package com.liferay.portal.kernel.model;

/** A class name and the number that stands for it in tables: a row of {@code ClassName_}. */
public interface ClassName {
    long getPrimaryKey();

    String getClassName();

    long getClassNameId();

    String getValue();
}
