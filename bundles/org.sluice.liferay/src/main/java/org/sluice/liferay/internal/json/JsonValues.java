package org.sluice.liferay.internal.json;

import com.liferay.petra.function.UnsafeSupplier;
import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONObject;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a value is as another type. */
final class JsonValues {
    private JsonValues() {}

    /** A value that an object or an array can hold. */
    static @Nullable Object held(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof JSONObject
                || value instanceof JSONArray) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((key, each) -> object.members().put(String.valueOf(key), held(each)));
            return object;
        }
        if (value instanceof Collection<?> collection) {
            return array(collection);
        }
        if (value.getClass().isArray()) {
            return array(IntStream.range(0, Array.getLength(value))
                    .mapToObj(index -> Array.get(value, index))
                    .toList());
        }
        return value.toString();
    }

    static JsonArray array(Collection<?> collection) {
        List<@Nullable Object> elements = new ArrayList<>();
        collection.forEach(each -> elements.add(held(each)));
        return new JsonArray(elements);
    }

    static @Nullable Object supplied(UnsafeSupplier<Object, Exception> supplier) {
        try {
            return supplier.get();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // an edge: the supplier may throw anything
            throw new IllegalStateException(e);
        }
    }

    static boolean truth(@Nullable Object value, boolean otherwise) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return value instanceof String text
                ? "true".equalsIgnoreCase(text) || (otherwise && !"false".equalsIgnoreCase(text))
                : otherwise;
    }

    static Optional<Number> number(@Nullable Object value) {
        if (value instanceof Number number) {
            return Optional.of(number);
        }
        try {
            return value instanceof String text ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // a text that is no number counts as absent
        }
    }

    static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
