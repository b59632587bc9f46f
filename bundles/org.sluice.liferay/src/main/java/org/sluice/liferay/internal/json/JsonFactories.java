package org.sluice.liferay.internal.json;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Makes objects and arrays, and reads them from text. */
@Component(service = JSONFactory.class)
public final class JsonFactories implements JSONFactory {
    @Override
    public JSONArray createJSONArray() {
        return new JsonArray();
    }

    @Override
    public JSONArray createJSONArray(Collection<?> collection) {
        return JsonValues.array(collection);
    }

    @Override
    public JSONArray createJSONArray(String json) throws JSONException {
        return array(json);
    }

    @Override
    public <T> JSONArray createJSONArray(T[] array) {
        return JsonValues.array(Arrays.asList(array));
    }

    @Override
    public JSONObject createJSONObject() {
        return new JsonObject();
    }

    @Override
    public JSONObject createJSONObject(Map<?, ?> map) {
        JsonObject object = new JsonObject();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    @Override
    public JSONObject createJSONObject(String json) throws JSONException {
        return object(json);
    }

    @Override
    public String getNullJSON() {
        return "null";
    }

    @Override
    public @Nullable Object looseDeserialize(String json) {
        try {
            return JsonArray.plain(JsonText.read(json));
        } catch (JSONException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String looseSerialize(Object object) {
        return JsonText.write(written(object), 0);
    }

    @Override
    public String looseSerializeDeep(Object object) {
        return looseSerialize(object);
    }

    static JSONObject object(String json) throws JSONException {
        if (JsonText.read(json) instanceof JSONObject object) {
            return object;
        }
        throw new JSONException("Cannot read a JSON object: found '%s'.".formatted(json));
    }

    static JSONArray array(String json) throws JSONException {
        if (JsonText.read(json) instanceof JSONArray array) {
            return array;
        }
        throw new JSONException("Cannot read a JSON array: found '%s'.".formatted(json));
    }

    private static @Nullable Object written(@Nullable Object object) {
        Object held = JsonValues.held(object);
        if (held instanceof String && !(object instanceof String)) {
            throw new UnsupportedOperationException(
                    "Cannot write an object of '%s' as JSON: only maps, collections, arrays, texts, numbers and booleans are written. Put what is needed of it into a map."
                            .formatted(object == null ? "" : object.getClass().getName()));
        }
        return held;
    }
}
