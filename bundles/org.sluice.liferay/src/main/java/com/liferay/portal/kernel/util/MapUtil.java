package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Maps as upgrade code reads, copies and filters them. */
@SuppressWarnings("NonApiType") // Liferay's signatures name the class
public class MapUtil {
    public static <K, V> void copy(Map<? extends K, ? extends V> master, Map<? super K, ? super V> copy) {
        copy.clear();
        merge(master, copy);
    }

    public static <K> PredicateFilter<Map.Entry<K, ?>> entryKeyPredicateFilter(PredicateFilter<K> predicateFilter) {
        return entry -> predicateFilter.filter(entry.getKey());
    }

    public static <V> PredicateFilter<Map.Entry<?, V>> entryValuePredicateFilter(PredicateFilter<V> predicateFilter) {
        return entry -> predicateFilter.filter(entry.getValue());
    }

    public static <K1, V1, K2 extends K1, V2 extends V1> void filter(
            Map<? extends K2, ? extends V2> inputMap,
            Map<? super K2, ? super V2> outputMap,
            Predicate<? super Map.Entry<K1, V1>> predicate) {
        inputMap.forEach((key, value) -> {
            if (predicate.test(new SimpleImmutableEntry<>(key, value))) {
                outputMap.put(key, value);
            }
        });
    }

    public static <K1, V1, K2 extends K1, V2 extends V1> void filter(
            Map<? extends K2, ? extends V2> inputMap,
            Map<? super K2, ? super V2> outputMap,
            PredicateFilter<? super Map.Entry<K1, V1>> predicateFilter) {
        filter(inputMap, outputMap, (Predicate<? super Map.Entry<K1, V1>>) predicateFilter);
    }

    public static <K1, V1, K2 extends K1, V2 extends V1> Map<K2, V2> filter(
            Map<K2, V2> inputMap, Predicate<? super Map.Entry<K1, V1>> predicate) {
        Map<K2, V2> outputMap = new HashMap<>();
        filter(inputMap, outputMap, predicate);
        return outputMap;
    }

    public static <K1, V1, K2 extends K1, V2 extends V1> Map<K2, V2> filter(
            Map<K2, V2> inputMap, PredicateFilter<? super Map.Entry<K1, V1>> predicateFilter) {
        return filter(inputMap, (Predicate<? super Map.Entry<K1, V1>>) predicateFilter);
    }

    public static <K, V> void filterByKeys(
            Map<? extends K, ? extends V> inputMap,
            Map<? super K, ? super V> outputMap,
            Predicate<? super K> predicate) {
        inputMap.forEach((key, value) -> {
            if (predicate.test(key)) {
                outputMap.put(key, value);
            }
        });
    }

    public static <K, V> void filterByKeys(
            Map<? extends K, ? extends V> inputMap,
            Map<? super K, ? super V> outputMap,
            PredicateFilter<? super K> predicateFilter) {
        MapUtil.<K, V>filterByKeys(inputMap, outputMap, (Predicate<? super K>) predicateFilter);
    }

    public static <K, V> Map<K, V> filterByKeys(Map<K, V> inputMap, Predicate<? super K> predicate) {
        Map<K, V> outputMap = new HashMap<>();
        MapUtil.<K, V>filterByKeys(inputMap, outputMap, predicate);
        return outputMap;
    }

    public static <K, V> Map<K, V> filterByKeys(Map<K, V> inputMap, PredicateFilter<? super K> predicateFilter) {
        return filterByKeys(inputMap, (Predicate<? super K>) predicateFilter);
    }

    public static <K, V> void filterByValues(
            Map<? extends K, ? extends V> inputMap,
            Map<? super K, ? super V> outputMap,
            Predicate<? super V> predicate) {
        inputMap.forEach((key, value) -> {
            if (predicate.test(value)) {
                outputMap.put(key, value);
            }
        });
    }

    public static <K, V> void filterByValues(
            Map<? extends K, ? extends V> inputMap,
            Map<? super K, ? super V> outputMap,
            PredicateFilter<? super V> predicateFilter) {
        MapUtil.<K, V>filterByValues(inputMap, outputMap, (Predicate<? super V>) predicateFilter);
    }

    public static <K, V> Map<K, V> filterByValues(Map<K, V> inputMap, Predicate<? super V> predicate) {
        Map<K, V> outputMap = new HashMap<>();
        MapUtil.<K, V>filterByValues(inputMap, outputMap, predicate);
        return outputMap;
    }

    public static <K, V> Map<K, V> filterByValues(Map<K, V> inputMap, PredicateFilter<? super V> predicateFilter) {
        return filterByValues(inputMap, (Predicate<? super V>) predicateFilter);
    }

    /** A map of key, value, key, value and so on. */
    @SafeVarargs
    public static <T> Map<T, T> fromArray(T... array) {
        if (array.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Cannot make a map of '%d' values. Give a value for each key.".formatted(array.length));
        }
        Map<T, T> map = new HashMap<>();
        for (int i = 0; i < array.length; i += 2) {
            map.put(array[i], array[i + 1]);
        }
        return map;
    }

    public static boolean getBoolean(Map<String, ?> map, String key) {
        return getBoolean(map, key, GetterUtil.DEFAULT_BOOLEAN);
    }

    public static boolean getBoolean(Map<String, ?> map, String key, boolean defaultValue) {
        return GetterUtil.getBoolean(getString(map, key, String.valueOf(defaultValue)), defaultValue);
    }

    public static double getDouble(Map<String, ?> map, String key) {
        return getDouble(map, key, GetterUtil.DEFAULT_DOUBLE);
    }

    public static double getDouble(Map<String, ?> map, String key, double defaultValue) {
        return GetterUtil.getDouble(getString(map, key, String.valueOf(defaultValue)), defaultValue);
    }

    public static int getInteger(Map<String, ?> map, String key) {
        return getInteger(map, key, GetterUtil.DEFAULT_INTEGER);
    }

    public static int getInteger(Map<String, ?> map, String key, int defaultValue) {
        return GetterUtil.getInteger(getString(map, key, String.valueOf(defaultValue)), defaultValue);
    }

    public static long getLong(Map<Long, Long> map, long key) {
        return getLong(map, key, GetterUtil.DEFAULT_LONG);
    }

    public static long getLong(Map<Long, Long> map, long key, long defaultValue) {
        Long value = map.get(key);
        return value == null ? defaultValue : value;
    }

    public static long getLong(Map<String, ?> map, String key) {
        return getLong(map, key, GetterUtil.DEFAULT_LONG);
    }

    public static long getLong(Map<String, ?> map, String key, long defaultValue) {
        return GetterUtil.getLong(getString(map, key, String.valueOf(defaultValue)), defaultValue);
    }

    public static short getShort(Map<String, ?> map, String key) {
        return getShort(map, key, GetterUtil.DEFAULT_SHORT);
    }

    public static short getShort(Map<String, ?> map, String key, short defaultValue) {
        return GetterUtil.getShort(getString(map, key, String.valueOf(defaultValue)), defaultValue);
    }

    public static String getString(Map<String, ?> map, String key) {
        return getString(map, key, GetterUtil.DEFAULT_STRING);
    }

    /** The value as text; of an array its first element. */
    public static String getString(Map<String, ?> map, String key, String defaultValue) {
        Object value = map.get(key);
        if (value instanceof Object[] array) {
            value = array.length == 0 ? null : array[0];
        }
        return value == null ? defaultValue : GetterUtil.getString(value.toString(), defaultValue);
    }

    public static <K, V> V getWithFallbackKey(Map<K, V> map, K key, K fallbackKey) {
        V value = map == null ? null : map.get(key);
        return map != null && value == null ? map.get(fallbackKey) : value;
    }

    public static boolean isEmpty(Map<?, ?> map) {
        return map == null || map.isEmpty();
    }

    public static boolean isNotEmpty(Map<?, ?> map) {
        return !isEmpty(map);
    }

    public static <K, V> void isNotEmptyForEach(
            Map<? extends K, ? extends V> map, BiConsumer<? super K, ? super V> biConsumer) {
        if (isNotEmpty(map)) {
            map.forEach(biConsumer);
        }
    }

    public static <K, V> void merge(Map<? extends K, ? extends V> master, Map<? super K, ? super V> copy) {
        copy.putAll(master);
    }

    @SuppressWarnings("JdkObsolete") // Liferay's signature returns a Dictionary
    public static <K, V> Dictionary<K, V> singletonDictionary(K key, V value) {
        return new HashMapDictionary<>(Collections.singletonMap(key, value));
    }

    public static <T> LinkedHashMap<String, T> toLinkedHashMap(String[] params) {
        return toLinkedHashMap(params, StringPool.COLON);
    }

    /** A map of texts such as {@code key:value} or, with the value's type, {@code key:7:int}. */
    public static <T> LinkedHashMap<String, T> toLinkedHashMap(String[] params, String delimiter) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        for (String param : params == null ? new String[0] : params) {
            String[] parts = StringUtil.split(param, delimiter);
            if (parts.length == 2 || parts.length == 3) {
                map.put(parts[0], parts.length == 2 ? parts[1] : typed(parts[1], parts[2]));
            }
        }
        @SuppressWarnings("unchecked") // which type the values have, the caller's texts say
        LinkedHashMap<String, T> result = (LinkedHashMap<String, T>) map;
        return result;
    }

    public static String toString(Map<?, ?> map) {
        return toString(map, null, null);
    }

    /**
     * The map as text.
     *
     * @param hideIncludesRegex entries whose keys do not match are shown with stars for their values, or null
     * @param hideExcludesRegex and so are those whose keys match this, or null
     */
    public static String toString(Map<?, ?> map, String hideIncludesRegex, String hideExcludesRegex) {
        if (isEmpty(map)) {
            return StringPool.OPEN_CURLY_BRACE + StringPool.CLOSE_CURLY_BRACE;
        }
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + shown(entry, hideIncludesRegex, hideExcludesRegex))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(Map.Entry<?, ?> entry, String hideIncludesRegex, String hideExcludesRegex) {
        String key = String.valueOf(entry.getKey());
        boolean hidden = (hideIncludesRegex != null && !key.matches(hideIncludesRegex))
                || (hideExcludesRegex != null && key.matches(hideExcludesRegex));
        if (hidden) {
            return StringPool.EIGHT_STARS;
        }
        Object value = entry.getValue();
        if (value instanceof Map<?, ?> map) {
            return toString(map, hideIncludesRegex, hideExcludesRegex);
        }
        return value instanceof Object[] array ? "[" + StringUtil.merge(array, ", ") + "]" : String.valueOf(value);
    }

    private static Object typed(String value, String type) {
        return switch (type.toLowerCase(java.util.Locale.ROOT)) {
            case "boolean", "java.lang.boolean" -> GetterUtil.getBoolean(value);
            case "double", "java.lang.double" -> GetterUtil.getDouble(value);
            case "int", "java.lang.integer" -> GetterUtil.getInteger(value);
            case "long", "java.lang.long" -> GetterUtil.getLong(value);
            case "short", "java.lang.short" -> GetterUtil.getShort(value);
            default -> value;
        };
    }
}
