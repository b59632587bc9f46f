package com.liferay.portal.kernel.json;

import com.liferay.petra.function.UnsafeSupplier;
import java.io.Externalizable;
import java.io.Writer;

/** Values in an order. A value that is absent, or cannot be what is asked for, is as in {@link JSONObject}. */
@SuppressWarnings("rawtypes") // Liferay's array is iterable without a type
public interface JSONArray extends Externalizable, Iterable, JSONSerializable {
    Object get(int index);

    boolean getBoolean(int index);

    double getDouble(int index);

    int getInt(int index);

    JSONArray getJSONArray(int index);

    JSONObject getJSONObject(int index);

    long getLong(int index);

    String getString(int index);

    boolean isNull(int index);

    String join(String separator) throws JSONException;

    int length();

    JSONArray put(boolean value);

    JSONArray put(double value);

    JSONArray put(int value);

    JSONArray put(JSONArray value);

    JSONArray put(JSONObject value);

    JSONArray put(long value);

    JSONArray put(Object value);

    JSONArray put(String value);

    JSONArray put(UnsafeSupplier<Object, Exception> valueUnsafeSupplier);

    @Override
    String toString();

    String toString(int indentFactor) throws JSONException;

    Writer write(Writer writer) throws JSONException;
}
