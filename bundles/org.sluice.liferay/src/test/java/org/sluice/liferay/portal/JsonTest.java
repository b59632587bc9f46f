package org.sluice.liferay.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void anObjectIsWrittenInTheOrderOfItsMembers() throws Exception {
        JSONObject object = JSONUtil.put("title", "a \"b\"")
                .put("version", 1.0)
                .put("half", 1.5)
                .put("id", 9_000_000_000L)
                .put("on", true)
                .put("tags", JSONUtil.putAll("x", 2, null))
                .put("map", Map.of("k", List.of(1)))
                .put("gone", (String) null);

        assertThat(object)
                .hasToString("{\"title\":\"a \\\"b\\\"\",\"version\":1,\"half\":1.5,\"id\":9000000000,"
                        + "\"on\":true,\"tags\":[\"x\",2,null],\"map\":{\"k\":[1]}}");
        assertThat(JSONFactoryUtil.createJSONObject(object.toString())).hasToString(object.toString());
        assertThat(JSONUtil.put("a", 1).toString(2)).isEqualTo("{\n  \"a\" : 1\n}");
    }

    @Test
    void aMemberIsReadAsWhatIsAskedFor() throws Exception {
        JSONObject object =
                JSONFactoryUtil.createJSONObject("{\"n\":\"12\",\"b\":\"true\",\"o\":{\"a\":[{\"x\":1}]},\"z\":null}");

        assertThat(object.getLong("n")).isEqualTo(12);
        assertThat(object.getInt("absent", 7)).isEqualTo(7);
        assertThat(object.getBoolean("b")).isTrue();
        assertThat(object.getString("absent")).isEmpty();
        assertThat(object.getJSONObject("n")).isNull();
        assertThat(object.isNull("z")).isTrue();
        assertThat(object.has("z")).isTrue();
        assertThat(JSONUtil.getValueAsLong(object, "JSONObject/o", "JSONArray/a", "JSONObject/0", "Object/x"))
                .isEqualTo(1);
    }

    @Test
    void anArrayIsChangedAndTurnedIntoCollections() throws Exception {
        JSONArray array = JSONFactoryUtil.createJSONArray("[{\"id\":1},{\"id\":2}]");
        array.put(JSONUtil.put("id", 2));

        assertThat(array.length()).isEqualTo(3);
        assertThat(array.getJSONObject(9)).isNull();
        assertThat(JSONUtil.toLongList(array, "id")).containsExactly(1L, 2L, 2L);
        assertThat(JSONUtil.toStringSet(array, "id")).containsExactly("1", "2");
        Integer[] ids = JSONUtil.toArray(array, each -> each.getInt("id"), Integer.class);
        assertThat(ids).containsExactly(1, 2, 2);
        assertThat(JSONUtil.equals(array, JSONFactoryUtil.createJSONArray(array.toString())))
                .isTrue();
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatThrownBy(() -> JSONFactoryUtil.createJSONObject("{\"a\":")).isInstanceOf(JSONException.class);
        assertThatThrownBy(() -> JSONFactoryUtil.createJSONObject("")).isInstanceOf(JSONException.class);
        assertThatThrownBy(() -> JSONFactoryUtil.createJSONObject("[]"))
                .isInstanceOf(JSONException.class)
                .hasMessageContaining("'[]'");
        assertThatThrownBy(() -> JSONFactoryUtil.createJSONArray("[] 1")).isInstanceOf(JSONException.class);
        assertThat(JSONUtil.isValid("{}")).isTrue();
        assertThat(JSONUtil.isValid("{")).isFalse();
    }

    @Test
    void plainValuesAreReadAndWrittenAndBeansAreNot() {
        assertThat(JSONFactoryUtil.looseDeserialize("{\"a\":[1,{}]}")).isEqualTo(Map.of("a", List.of(1, Map.of())));
        assertThat(JSONFactoryUtil.looseSerialize(new long[] {1, 2})).isEqualTo("[1,2]");
        assertThatThrownBy(() -> JSONFactoryUtil.looseSerialize(new Object()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("'java.lang.Object'");
    }
}
