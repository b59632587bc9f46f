package com.liferay.portal.kernel.xml;

import java.util.Map;

/** A processing instruction. */
public interface ProcessingInstruction extends Node {
    String getTarget();

    String getValue(String name);

    Map<String, String> getValues();

    boolean removeValue(String name);

    void setTarget(String target);

    void setValue(String name, String value);

    void setValues(Map<String, String> data);
}
