package com.liferay.portal.kernel.json;

import com.liferay.petra.function.UnsafeFunction;
import com.liferay.petra.function.UnsafeSupplier;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Makes JSON of values and values of JSON. Null counts as an array or object without anything in it. */
public class JSONUtil {
    public static void addToStringCollection(Collection<String> collection, JSONArray jsonArray) {
        collection.addAll(toStringList(jsonArray));
    }

    public static void addToStringCollection(Collection<String> collection, JSONArray jsonArray, String jsonObjectKey) {
        collection.addAll(toStringList(jsonArray, jsonObjectKey));
    }

    public static JSONArray concat(JSONArray... jsonArrays) {
        JSONArray all = JSONFactoryUtil.createJSONArray();
        for (JSONArray jsonArray : jsonArrays) {
            toObjectList(jsonArray).forEach(all::put);
        }
        return all;
    }

    public static boolean equals(JSONArray jsonArray1, JSONArray jsonArray2) {
        return Objects.equals(plain(jsonArray1), plain(jsonArray2));
    }

    /** Whether two objects say the same; the order of their members says nothing. */
    public static boolean equals(JSONObject jsonObject1, JSONObject jsonObject2) {
        return Objects.equals(plain(jsonObject1), plain(jsonObject2));
    }

    /** Follows a path, such as {@code "JSONObject/a", "JSONArray/b", "Object/0"}; null where it ends early. */
    public static Object getValue(Object object, String... paths) {
        Object value = object;
        for (String path : paths) {
            String key = path.substring(path.indexOf('/') + 1);
            if (value instanceof JSONObject jsonObject) {
                value = jsonObject.get(key);
            } else if (value instanceof JSONArray jsonArray) {
                value = jsonArray.get(Integer.parseInt(key));
            } else {
                return null;
            }
        }
        return value;
    }

    public static boolean getValueAsBoolean(Object object, String... paths) {
        return put("value", getValue(object, paths)).getBoolean("value");
    }

    public static double getValueAsDouble(Object object, String... paths) {
        return put("value", getValue(object, paths)).getDouble("value");
    }

    public static int getValueAsInt(Object object, String... paths) {
        return put("value", getValue(object, paths)).getInt("value");
    }

    public static JSONArray getValueAsJSONArray(Object object, String... paths) {
        return (JSONArray) getValue(object, paths);
    }

    public static JSONObject getValueAsJSONObject(Object object, String... paths) {
        return (JSONObject) getValue(object, paths);
    }

    public static long getValueAsLong(Object object, String... paths) {
        return put("value", getValue(object, paths)).getLong("value");
    }

    public static String getValueAsString(Object object, String... paths) {
        Object value = getValue(object, paths);
        return value == null ? null : value.toString();
    }

    public static boolean hasValue(JSONArray jsonArray, Object value) {
        return toObjectList(jsonArray).stream().anyMatch(each -> Objects.equals(plain(each), plain(value)));
    }

    public static boolean isEmpty(JSONArray jsonArray) {
        return jsonArray == null || jsonArray.length() == 0;
    }

    public static boolean isEmpty(JSONObject jsonObject) {
        return jsonObject == null || jsonObject.length() == 0;
    }

    public static boolean isJSONArray(String json) {
        try {
            return json != null && JSONFactoryUtil.createJSONArray(json) != null;
        } catch (JSONException e) {
            return false; // that is the answer
        }
    }

    public static boolean isJSONObject(String json) {
        try {
            return json != null && JSONFactoryUtil.createJSONObject(json) != null;
        } catch (JSONException e) {
            return false; // that is the answer
        }
    }

    public static boolean isValid(String json) {
        return isJSONObject(json) || isJSONArray(json);
    }

    /** The members of both; the second object's win. */
    public static JSONObject merge(JSONObject jsonObject1, JSONObject jsonObject2) throws JSONException {
        JSONObject merged = JSONFactoryUtil.createJSONObject();
        for (JSONObject jsonObject : new JSONObject[] {jsonObject1, jsonObject2}) {
            if (jsonObject != null) {
                jsonObject.keySet().forEach(key -> merged.put(key, jsonObject.get(key)));
            }
        }
        return merged;
    }

    public static JSONArray put(Object value) {
        return JSONFactoryUtil.createJSONArray().put(value);
    }

    public static JSONObject put(String key, Object value) {
        return JSONFactoryUtil.createJSONObject().put(key, value);
    }

    public static JSONObject put(String key, UnsafeSupplier<Object, Exception> valueUnsafeSupplier) {
        return JSONFactoryUtil.createJSONObject().put(key, valueUnsafeSupplier);
    }

    public static JSONArray put(UnsafeSupplier<Object, Exception> valueUnsafeSupplier) {
        return JSONFactoryUtil.createJSONArray().put(valueUnsafeSupplier);
    }

    public static JSONArray putAll(Object... values) {
        return JSONFactoryUtil.createJSONArray(values);
    }

    @SuppressWarnings("unchecked") // the caller says what the array is to be of
    public static <T> T[] toArray(
            JSONArray jsonArray, UnsafeFunction<JSONObject, T, Exception> unsafeFunction, Class<?> clazz)
            throws Exception {
        return toList(jsonArray, unsafeFunction).toArray((T[]) Array.newInstance(clazz, 0));
    }

    public static <T> JSONArray toJSONArray(
            Collection<T> collection, UnsafeFunction<T, Object, Exception> unsafeFunction) throws Exception {
        JSONArray jsonArray = JSONFactoryUtil.createJSONArray();
        if (collection != null) {
            for (T each : collection) {
                jsonArray.put(unsafeFunction.apply(each));
            }
        }
        return jsonArray;
    }

    public static <T> JSONArray toJSONArray(List<T> list, UnsafeFunction<T, Object, Exception> unsafeFunction)
            throws Exception {
        return toJSONArray((Collection<T>) list, unsafeFunction);
    }

    public static <T> JSONArray toJSONArray(Set<T> set, UnsafeFunction<T, Object, Exception> unsafeFunction)
            throws Exception {
        return toJSONArray((Collection<T>) set, unsafeFunction);
    }

    public static <T> JSONArray toJSONArray(T[] array, UnsafeFunction<T, Object, Exception> unsafeFunction)
            throws Exception {
        return toJSONArray(array == null ? List.of() : Arrays.asList(array), unsafeFunction);
    }

    public static Map<String, JSONObject> toJSONObjectMap(JSONArray jsonArray, String jsonObjectKey) {
        Map<String, JSONObject> map = new LinkedHashMap<>();
        for (Object each : toObjectList(jsonArray)) {
            map.put(((JSONObject) each).getString(jsonObjectKey), (JSONObject) each);
        }
        return map;
    }

    public static <T> List<T> toList(JSONArray jsonArray, UnsafeFunction<JSONObject, T, Exception> unsafeFunction)
            throws Exception {
        List<T> list = new ArrayList<>();
        for (Object each : toObjectList(jsonArray)) {
            list.add(unsafeFunction.apply((JSONObject) each));
        }
        return list;
    }

    public static double[] toDoubleArray(JSONArray jsonArray) {
        return toDoubleList(jsonArray).stream().mapToDouble(Double::doubleValue).toArray();
    }

    public static List<Double> toDoubleList(JSONArray jsonArray) {
        return list(jsonArray, jsonArray == null ? null : jsonArray::getDouble);
    }

    public static Set<Double> toDoubleSet(JSONArray jsonArray) {
        return new LinkedHashSet<>(toDoubleList(jsonArray));
    }

    public static double[] toDoubleArray(JSONArray jsonArray, String jsonObjectKey) {
        return toDoubleList(jsonArray, jsonObjectKey).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    public static List<Double> toDoubleList(JSONArray jsonArray, String jsonObjectKey) {
        return list(jsonArray, jsonObjectKey, JSONObject::getDouble);
    }

    public static Set<Double> toDoubleSet(JSONArray jsonArray, String jsonObjectKey) {
        return new LinkedHashSet<>(toDoubleList(jsonArray, jsonObjectKey));
    }

    public static int[] toIntegerArray(JSONArray jsonArray) {
        return toIntegerList(jsonArray).stream().mapToInt(Integer::intValue).toArray();
    }

    public static List<Integer> toIntegerList(JSONArray jsonArray) {
        return list(jsonArray, jsonArray == null ? null : jsonArray::getInt);
    }

    public static Set<Integer> toIntegerSet(JSONArray jsonArray) {
        return new LinkedHashSet<>(toIntegerList(jsonArray));
    }

    public static int[] toIntegerArray(JSONArray jsonArray, String jsonObjectKey) {
        return toIntegerList(jsonArray, jsonObjectKey).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public static List<Integer> toIntegerList(JSONArray jsonArray, String jsonObjectKey) {
        return list(jsonArray, jsonObjectKey, JSONObject::getInt);
    }

    public static Set<Integer> toIntegerSet(JSONArray jsonArray, String jsonObjectKey) {
        return new LinkedHashSet<>(toIntegerList(jsonArray, jsonObjectKey));
    }

    public static long[] toLongArray(JSONArray jsonArray) {
        return toLongList(jsonArray).stream().mapToLong(Long::longValue).toArray();
    }

    public static List<Long> toLongList(JSONArray jsonArray) {
        return list(jsonArray, jsonArray == null ? null : jsonArray::getLong);
    }

    public static Set<Long> toLongSet(JSONArray jsonArray) {
        return new LinkedHashSet<>(toLongList(jsonArray));
    }

    public static long[] toLongArray(JSONArray jsonArray, String jsonObjectKey) {
        return toLongList(jsonArray, jsonObjectKey).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    public static List<Long> toLongList(JSONArray jsonArray, String jsonObjectKey) {
        return list(jsonArray, jsonObjectKey, JSONObject::getLong);
    }

    public static Set<Long> toLongSet(JSONArray jsonArray, String jsonObjectKey) {
        return new LinkedHashSet<>(toLongList(jsonArray, jsonObjectKey));
    }

    public static String[] toStringArray(JSONArray jsonArray) {
        return toStringList(jsonArray).toArray(String[]::new);
    }

    public static List<String> toStringList(JSONArray jsonArray) {
        return list(jsonArray, jsonArray == null ? null : jsonArray::getString);
    }

    public static Set<String> toStringSet(JSONArray jsonArray) {
        return new LinkedHashSet<>(toStringList(jsonArray));
    }

    public static String[] toStringArray(JSONArray jsonArray, String jsonObjectKey) {
        return toStringList(jsonArray, jsonObjectKey).toArray(String[]::new);
    }

    public static List<String> toStringList(JSONArray jsonArray, String jsonObjectKey) {
        return list(jsonArray, jsonObjectKey, JSONObject::getString);
    }

    public static Set<String> toStringSet(JSONArray jsonArray, String jsonObjectKey) {
        return new LinkedHashSet<>(toStringList(jsonArray, jsonObjectKey));
    }

    public static Object[] toObjectArray(JSONArray jsonArray) {
        return toObjectList(jsonArray).toArray(Object[]::new);
    }

    public static List<Object> toObjectList(JSONArray jsonArray) {
        return list(jsonArray, jsonArray == null ? null : jsonArray::get);
    }

    public static Set<Object> toObjectSet(JSONArray jsonArray) {
        return new LinkedHashSet<>(toObjectList(jsonArray));
    }

    public static Object[] toObjectArray(JSONArray jsonArray, String jsonObjectKey) {
        return toObjectList(jsonArray, jsonObjectKey).toArray(Object[]::new);
    }

    public static List<Object> toObjectList(JSONArray jsonArray, String jsonObjectKey) {
        return list(jsonArray, jsonObjectKey, JSONObject::get);
    }

    public static Set<Object> toObjectSet(JSONArray jsonArray, String jsonObjectKey) {
        return new LinkedHashSet<>(toObjectList(jsonArray, jsonObjectKey));
    }

    public static String toString(JSONArray jsonArray) {
        return jsonArray == null ? "" : jsonArray.toString();
    }

    public static String toString(JSONObject jsonObject) {
        return jsonObject == null ? "" : jsonObject.toString();
    }

    public static Map<String, String> toStringMap(JSONObject jsonObject) {
        Map<String, String> map = new LinkedHashMap<>();
        if (jsonObject != null) {
            jsonObject.keySet().forEach(key -> map.put(key, jsonObject.getString(key)));
        }
        return map;
    }

    private static <T> List<T> list(JSONArray jsonArray, IntFunction<T> element) {
        List<T> list = new ArrayList<>();
        for (int index = 0; jsonArray != null && index < jsonArray.length(); index++) {
            list.add(element.apply(index));
        }
        return list;
    }

    /** The members of a name of all objects that have one. */
    private static <T> List<T> list(JSONArray jsonArray, String key, BiFunction<JSONObject, String, T> member) {
        List<T> list = new ArrayList<>();
        for (Object each : toObjectList(jsonArray)) {
            if (each instanceof JSONObject jsonObject && jsonObject.has(key)) {
                list.add(member.apply(jsonObject, key));
            }
        }
        return list;
    }

    private static Object plain(Object value) {
        return value instanceof JSONSerializable json ? JSONFactoryUtil.looseDeserialize(json.toJSONString()) : value;
    }
}
