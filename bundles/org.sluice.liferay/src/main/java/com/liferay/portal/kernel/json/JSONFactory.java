package com.liferay.portal.kernel.json;

import java.util.Collection;
import java.util.Map;

/** Makes JSON. Beans and class names inside of JSON are not supported: the members for them are not there. */
public interface JSONFactory {
    JSONArray createJSONArray();

    JSONArray createJSONArray(Collection<?> collection);

    JSONArray createJSONArray(String json) throws JSONException;

    <T> JSONArray createJSONArray(T[] array);

    JSONObject createJSONObject();

    JSONObject createJSONObject(Map<?, ?> map);

    JSONObject createJSONObject(String json) throws JSONException;

    String getNullJSON();

    /** A text as maps, lists and plain values. */
    Object looseDeserialize(String json);

    /** Maps, collections, arrays and plain values as text. */
    String looseSerialize(Object object);

    String looseSerializeDeep(Object object);
}
