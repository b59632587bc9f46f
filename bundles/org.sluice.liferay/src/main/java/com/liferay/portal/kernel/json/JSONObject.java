package com.liferay.portal.kernel.json;

import com.liferay.petra.function.UnsafeSupplier;
import java.io.Externalizable;
import java.io.Writer;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Named values in the order in which they came. A value that is absent, or cannot be what is asked for, is {@code false},
 * {@code 0}, an empty text, or null for objects and arrays.
 */
public interface JSONObject extends Externalizable, JSONSerializable {
    Object get(String key);

    boolean getBoolean(String key);

    boolean getBoolean(String key, boolean defaultValue);

    double getDouble(String key);

    double getDouble(String key, double defaultValue);

    int getInt(String key);

    int getInt(String key, int defaultValue);

    JSONArray getJSONArray(String key);

    JSONObject getJSONObject(String key);

    long getLong(String key);

    long getLong(String key, long defaultValue);

    String getString(String key);

    String getString(String key, String defaultValue);

    boolean has(String key);

    boolean isNull(String key);

    Iterator<String> keys();

    Set<String> keySet();

    int length();

    /** The keys; null when there are none. */
    JSONArray names();

    Object opt(String key);

    JSONObject put(String key, boolean value);

    /** Puts the milliseconds since 1970. */
    JSONObject put(String key, Date value);

    JSONObject put(String key, double value);

    JSONObject put(String key, int value);

    JSONObject put(String key, JSONArray value);

    JSONObject put(String key, JSONObject value);

    JSONObject put(String key, long value);

    /** Null takes the key away. */
    JSONObject put(String key, Object value);

    JSONObject put(String key, String value);

    JSONObject put(String key, UnsafeSupplier<Object, Exception> valueUnsafeSupplier);

    /** Puts the class and the message under {@code exception}. */
    JSONObject putException(Exception exception);

    Object remove(String key);

    Map<String, Object> toMap();

    @Override
    String toString();

    String toString(int indentFactor) throws JSONException;

    Writer write(Writer writer) throws JSONException;
}
