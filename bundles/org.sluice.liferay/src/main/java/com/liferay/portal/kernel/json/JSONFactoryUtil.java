package com.liferay.portal.kernel.json;

import java.util.Collection;
import java.util.Map;
import org.sluice.liferay.internal.json.JsonFactories;

/** Makes JSON. */
public class JSONFactoryUtil {
    private static final JSONFactory FACTORY = new JsonFactories();

    public static JSONArray createJSONArray() {
        return FACTORY.createJSONArray();
    }

    public static JSONArray createJSONArray(Collection<?> collection) {
        return FACTORY.createJSONArray(collection);
    }

    public static JSONArray createJSONArray(String json) throws JSONException {
        return FACTORY.createJSONArray(json);
    }

    public static <T> JSONArray createJSONArray(T[] array) {
        return FACTORY.createJSONArray(array);
    }

    public static JSONObject createJSONObject() {
        return FACTORY.createJSONObject();
    }

    public static JSONObject createJSONObject(Map<?, ?> map) {
        return FACTORY.createJSONObject(map);
    }

    public static JSONObject createJSONObject(String json) throws JSONException {
        return FACTORY.createJSONObject(json);
    }

    public static String getNullJSON() {
        return FACTORY.getNullJSON();
    }

    public static Object looseDeserialize(String json) {
        return FACTORY.looseDeserialize(json);
    }

    public static String looseSerialize(Object object) {
        return FACTORY.looseSerialize(object);
    }

    public static String looseSerializeDeep(Object object) {
        return FACTORY.looseSerializeDeep(object);
    }

    public static JSONFactory getJSONFactory() {
        return FACTORY;
    }
}
