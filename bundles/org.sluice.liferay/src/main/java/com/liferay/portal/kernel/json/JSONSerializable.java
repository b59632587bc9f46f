package com.liferay.portal.kernel.json;

/** Something that is JSON. */
public interface JSONSerializable {
    String toJSONString();
}
