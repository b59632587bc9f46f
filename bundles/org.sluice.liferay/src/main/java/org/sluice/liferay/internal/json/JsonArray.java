package org.sluice.liferay.internal.json;

import com.liferay.petra.function.UnsafeSupplier;
import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONObject;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in a list. Not for several threads. */
public final class JsonArray implements JSONArray {
    private final List<@Nullable Object> elements;

    /** An array without elements, as serialization needs it. */
    public JsonArray() {
        this(new ArrayList<>());
    }

    JsonArray(List<@Nullable Object> elements) {
        this.elements = elements;
    }

    List<@Nullable Object> elements() {
        return elements;
    }

    @Override
    public @Nullable Object get(int index) {
        return index < 0 || index >= elements.size() ? null : elements.get(index);
    }

    @Override
    public boolean getBoolean(int index) {
        return JsonValues.truth(get(index), false);
    }

    @Override
    public double getDouble(int index) {
        return JsonValues.number(get(index)).map(Number::doubleValue).orElse(0.0);
    }

    @Override
    public int getInt(int index) {
        return JsonValues.number(get(index)).map(Number::intValue).orElse(0);
    }

    @Override
    public @Nullable JSONArray getJSONArray(int index) {
        return get(index) instanceof JSONArray array ? array : null;
    }

    @Override
    public @Nullable JSONObject getJSONObject(int index) {
        return get(index) instanceof JSONObject object ? object : null;
    }

    @Override
    public long getLong(int index) {
        return JsonValues.number(get(index)).map(Number::longValue).orElse(0L);
    }

    @Override
    public String getString(int index) {
        return JsonValues.text(get(index), "");
    }

    @Override
    public boolean isNull(int index) {
        return get(index) == null;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        return elements.iterator();
    }

    /** The values as JSON, so texts stand in quotes. */
    @Override
    public String join(String separator) {
        return elements.stream().map(each -> JsonText.write(each, 0)).collect(Collectors.joining(separator));
    }

    @Override
    public int length() {
        return elements.size();
    }

    @Override
    public JSONArray put(boolean value) {
        return hold(value);
    }

    @Override
    public JSONArray put(double value) {
        return hold(value);
    }

    @Override
    public JSONArray put(int value) {
        return hold(value);
    }

    @Override
    public JSONArray put(JSONArray value) {
        return hold(value);
    }

    @Override
    public JSONArray put(JSONObject value) {
        return hold(value);
    }

    @Override
    public JSONArray put(long value) {
        return hold(value);
    }

    @Override
    public JSONArray put(Object value) {
        return hold(JsonValues.held(value));
    }

    @Override
    public JSONArray put(String value) {
        return hold(value);
    }

    @Override
    public JSONArray put(UnsafeSupplier<Object, Exception> valueUnsafeSupplier) {
        return hold(JsonValues.held(JsonValues.supplied(valueUnsafeSupplier)));
    }

    @Override
    public String toJSONString() {
        return toString();
    }

    @Override
    public String toString() {
        return JsonText.write(this, 0);
    }

    @Override
    public String toString(int indentFactor) {
        return JsonText.write(this, indentFactor);
    }

    @Override
    public Writer write(Writer writer) {
        JsonText.write(this, 0, writer);
        return writer;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeObject(toString());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        try {
            elements.addAll(((JsonArray) JsonFactories.array((String) in.readObject())).elements);
        } catch (JSONException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }

    /** A value as maps and lists. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return object.toMap();
        }
        if (value instanceof JsonArray array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.elements.forEach(each -> list.add(plain(each)));
            return list;
        }
        return value;
    }

    private JSONArray hold(@Nullable Object value) {
        elements.add(value);
        return this;
    }
}
