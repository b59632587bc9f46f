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
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values in a map. Not for several threads. */
public final class JsonObject implements JSONObject {
    private final Map<String, @Nullable Object> members;

    /** An object without members, as serialization needs it. */
    public JsonObject() {
        this(new LinkedHashMap<>());
    }

    JsonObject(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    @Override
    public @Nullable Object get(String key) {
        return members.get(key);
    }

    @Override
    public boolean getBoolean(String key) {
        return getBoolean(key, false);
    }

    @Override
    public boolean getBoolean(String key, boolean defaultValue) {
        return JsonValues.truth(get(key), defaultValue);
    }

    @Override
    public double getDouble(String key) {
        return getDouble(key, 0);
    }

    @Override
    public double getDouble(String key, double defaultValue) {
        return JsonValues.number(get(key)).map(Number::doubleValue).orElse(defaultValue);
    }

    @Override
    public int getInt(String key) {
        return getInt(key, 0);
    }

    @Override
    public int getInt(String key, int defaultValue) {
        return JsonValues.number(get(key)).map(Number::intValue).orElse(defaultValue);
    }

    @Override
    public @Nullable JSONArray getJSONArray(String key) {
        return get(key) instanceof JSONArray array ? array : null;
    }

    @Override
    public @Nullable JSONObject getJSONObject(String key) {
        return get(key) instanceof JSONObject object ? object : null;
    }

    @Override
    public long getLong(String key) {
        return getLong(key, 0);
    }

    @Override
    public long getLong(String key, long defaultValue) {
        return JsonValues.number(get(key)).map(Number::longValue).orElse(defaultValue);
    }

    @Override
    public String getString(String key) {
        return getString(key, "");
    }

    @Override
    public String getString(String key, String defaultValue) {
        return JsonValues.text(get(key), defaultValue);
    }

    @Override
    public boolean has(String key) {
        return members.containsKey(key);
    }

    @Override
    public boolean isNull(String key) {
        return get(key) == null;
    }

    @Override
    public Iterator<String> keys() {
        return members.keySet().iterator();
    }

    @Override
    public Set<String> keySet() {
        return members.keySet();
    }

    @Override
    public int length() {
        return members.size();
    }

    @Override
    public @Nullable JSONArray names() {
        return members.isEmpty() ? null : JsonValues.array(members.keySet());
    }

    @Override
    public @Nullable Object opt(String key) {
        return get(key);
    }

    @Override
    public JSONObject put(String key, boolean value) {
        return hold(key, value);
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Liferay's signature
    public JSONObject put(String key, Date value) {
        return hold(key, value.getTime());
    }

    @Override
    public JSONObject put(String key, double value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, int value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, JSONArray value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, JSONObject value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, long value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, Object value) {
        return hold(key, JsonValues.held(value));
    }

    @Override
    public JSONObject put(String key, String value) {
        return hold(key, value);
    }

    @Override
    public JSONObject put(String key, UnsafeSupplier<Object, Exception> valueUnsafeSupplier) {
        return hold(key, JsonValues.held(JsonValues.supplied(valueUnsafeSupplier)));
    }

    @Override
    public JSONObject putException(Exception exception) {
        return hold("exception", exception.toString());
    }

    @Override
    public @Nullable Object remove(String key) {
        return members.remove(key);
    }

    @Override
    public String toJSONString() {
        return toString();
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        members.forEach((key, value) -> map.put(key, JsonArray.plain(value)));
        return Collections.unmodifiableMap(map);
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
            members.putAll(((JsonObject) JsonFactories.object((String) in.readObject())).members);
        } catch (JSONException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }

    private JSONObject hold(String key, @Nullable Object value) {
        if (value == null) {
            members.remove(key);
        } else {
            members.put(key, value);
        }
        return this;
    }
}
