package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.HttpUtil;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.StringUtil;
import com.liferay.portal.kernel.util.UnicodeFormatter;
import com.liferay.portal.kernel.util.UnicodeProperties;
import com.liferay.portal.kernel.util.Validator;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected values were observed on the published classes of Liferay. */
class TextUtilitiesTest {
    @Test
    void aBundlerSkipsEmptyPartsAndWritesNullAsAWord() {
        StringBundler bundler = new StringBundler(2);

        bundler.append("a")
                .append("")
                .append((String) null)
                .append(new String[] {"b", null})
                .append(7L);

        assertThat(bundler).hasToString("anullb7");
        assertThat(bundler.index()).isEqualTo(4);
    }

    @Test
    void aBundlerTakesPartsBackAndFillsUpWithEmptyOnes() {
        StringBundler bundler = new StringBundler(new String[] {"a", "b", "c"});

        bundler.setIndex(1);
        bundler.append("z");
        bundler.setIndex(20);

        assertThat(bundler).hasToString("az");
        assertThat(bundler.length()).isEqualTo(2);
        assertThatThrownBy(() -> bundler.setIndex(-1)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void theOldBundlerChainsInItsOwnType() {
        com.liferay.portal.kernel.util.StringBundler old = new com.liferay.portal.kernel.util.StringBundler("a")
                .append(1)
                .append(new StringBundler("b"))
                .append(new com.liferay.portal.kernel.util.StringBundler("c"));

        assertThat(old).hasToString("a1bc");
    }

    @Test
    void splitsATextKeepingEmptyPartsButNotALastOne() {
        assertThat(StringUtil.split(" a,b,,c, ")).containsExactly("a", "b", "", "c");
        assertThat(StringUtil.split("null")).isEmpty();
        assertThat(StringUtil.split("1,x,3", 0L)).containsExactly(1, 0, 3);
        assertThat(StringUtil.split("a\r\nb", "\n")).containsExactly("a", "b");
        assertThat(com.liferay.petra.string.StringUtil.split("a,,b")).containsExactly("a", "b");
    }

    @Test
    void keepsListsInTexts() {
        assertThat(StringUtil.add("a,b", "c")).isEqualTo("a,b,c,");
        assertThat(StringUtil.add("a,b,", "b")).isEqualTo("a,b,");
        assertThat(StringUtil.removeFromList("a,b,c", "b")).isEqualTo("a,c,");
        assertThat(StringUtil.contains("ab,c", "b")).isFalse();
        assertThat(StringUtil.merge(List.of(" a ", "b"))).isEqualTo("a,b");
    }

    @Test
    void replacesOneAfterTheOtherAndAnswersNullForNull() {
        String[] old = {"a", "b"};

        assertThat(StringUtil.replace("a.b", old, new String[] {"b", "c"})).isEqualTo("c.c");
        assertThat(StringUtil.replace("a.b", old, null)).isNull();
        assertThat(StringUtil.replace("a b", "a", null)).isEqualTo(" b");
        assertThat(StringUtil.replaceLast("x.y.z", ".", "")).isEqualTo("x.yz");
        assertThat(StringUtil.replace("${a}-${b}", "${", "}", Map.of("a", "1"))).isEqualTo("1-${b}");
    }

    @Test
    void shortensAtABlankAndCountsTheSuffix() {
        assertThat(StringUtil.shorten("The quick brown fox", 12)).isEqualTo("The quick...");
        assertThat(StringUtil.shorten("Supercalifragilistic", 8)).isEqualTo("Super...");
        assertThat(StringUtil.shorten("abc", 1)).isEqualTo("a");
    }

    @Test
    void saysWhichResourceIsMissing() {
        ClassLoader classLoader = getClass().getClassLoader();

        assertThatThrownBy(() -> StringUtil.read(classLoader, "no/such.sql"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("'no/such.sql'");
    }

    @Test
    void lowersAndRaisesTheSameWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(StringUtil.toLowerCase("ID")).isEqualTo("id");
            assertThat(StringUtil.toUpperCase("id")).isEqualTo("ID");
            assertThat(LocaleUtil.getSiteDefault()).isEqualTo(Locale.US);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesADefaultForWhatIsNoNumber() {
        assertThat(GetterUtil.getLong("12abc", 5)).isEqualTo(5);
        assertThat(GetterUtil.getLong("5.0")).isZero();
        assertThat(GetterUtil.getInteger("3000000000")).isZero();
        assertThat(GetterUtil.getLong((Object) 5.7)).isEqualTo(5);
        assertThat(GetterUtil.getDouble("1e3")).isEqualTo(1000);
        assertThat(GetterUtil.getBoolean(" TRUE ")).isTrue();
        assertThat(GetterUtil.getBoolean("no", true)).isFalse();
        assertThat(GetterUtil.getString((Object) 5L, "none")).isEqualTo("none");
    }

    @Test
    void judgesTexts() {
        assertThat(Validator.isNull(" null ")).isTrue();
        assertThat(Validator.isNull(0L)).isTrue();
        assertThat(Validator.isNumber("-5")).isFalse();
        assertThat(Validator.isEmailAddress("a.b@c.de")).isTrue();
        assertThat(Validator.isEmailAddress("a@b")).isFalse();
        assertThat(Validator.isIPv6Address("[fe80::1]")).isTrue();
        assertThat(Validator.isGregorianDate(1, 29, 2021)).isFalse();
        assertThat(Validator.isFilePath("a/../b", false)).isFalse();
    }

    @Test
    void readsPropertiesThatItWrote() throws Exception {
        UnicodeProperties written = new UnicodeProperties(true);
        written.put("text", "a\nb");
        written.put("none", null);
        written.put("empty", "");

        UnicodeProperties read = new UnicodeProperties(true);
        read.load("# a comment\n" + written);

        assertThat(written).hasToString("text=a_SAFE_NEWLINE_CHARACTER_b\n");
        assertThat(read).containsExactly(Map.entry("text", "a\nb"));
    }

    @Test
    void writesLanguageIdsAsTheyAreStored() {
        assertThat(LocaleUtil.toLanguageId(LocaleUtil.fromLanguageId("pt_BR"))).isEqualTo("pt_BR");
        assertThat(LocaleUtil.toLanguageId(LocaleUtil.fromLanguageId("zh_Hans_CN")))
                .isEqualTo("zh_Hans_CN");
        assertThat(LocaleUtil.fromLanguageId("", true, false)).isNull();
        assertThat(LocaleUtil.toBCP47LanguageId("zh_CN")).isEqualTo("zh-Hans-CN");
        assertThatThrownBy(() -> LocaleUtil.setDefault("de", "DE", ""))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("'de_DE'");
    }

    @Test
    void escapesAndUnescapes() {
        String text = "<a href=\"x\">'&'</a>";

        assertThat(HtmlUtil.unescape(HtmlUtil.escape(text))).isEqualTo(text);
        assertThat(HtmlUtil.unescape("&amp;lt;")).isEqualTo("&lt;");
        assertThat(HtmlUtil.escapeXPathAttribute("it's \"x\"")).isEqualTo("concat('it', \"'\", 's \"x\"')");
        assertThat(UnicodeFormatter.parseString(UnicodeFormatter.toString("aé")))
                .isEqualTo("aé");
        assertThat(HttpUtil.decodeURL("a%20b+c")).isEqualTo("a b c");
        assertThat(HttpUtil.removeParameter("http://a/b?c=d&x=y#e", "c")).isEqualTo("http://a/b?x=y#e");
    }
}
