package org.sluice.liferay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.configuration.Filter;
import com.liferay.portal.kernel.model.PortletConstants;
import com.liferay.portal.kernel.portlet.PortletIdCodec;
import com.liferay.portal.kernel.util.LocalizationUtil;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.util.PropsValues;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that have parts: in several languages, ids of portlets, properties. */
class TextsTest {
    private static final Locale HEBREW = new Locale("iw", "IL");

    @AfterEach
    void clear() {
        System.clearProperty("locales.enabled");
    }

    @Test
    void aTextInSeveralLanguagesIsWrittenAndRead() {
        String xml = LocalizationUtil.updateLocalization(
                Map.of(Locale.US, "Title", HEBREW, "<כותרת>"), "", "Title", "en_US");

        assertThat(xml)
                .startsWith("<?xml version='1.0' encoding='UTF-8'?><root available-locales=\"")
                .contains("default-locale=\"en_US\"", "<Title language-id=\"iw_IL\">&lt;כותרת&gt;</Title>");
        assertThat(LocalizationUtil.getLocalizationMap(xml)).isEqualTo(Map.of(Locale.US, "Title", HEBREW, "<כותרת>"));
        assertThat(LocalizationUtil.getAvailableLanguageIds(xml)).containsExactlyInAnyOrder("en_US", "iw_IL");
    }

    @Test
    void oneLanguageIsChangedAndTheOthersStay() {
        String xml = LocalizationUtil.updateLocalization("", "Name", "one", "en_US", "en_US");

        String changed = LocalizationUtil.updateLocalization(xml, "Name", "eins", "de_DE", "en_US");

        assertThat(LocalizationUtil.getLocalization(changed, "de_DE")).isEqualTo("eins");
        assertThat(LocalizationUtil.getLocalization(changed, "fr_FR")).isEqualTo("one");
        assertThat(LocalizationUtil.getLocalization(changed, "fr_FR", false)).isEmpty();
        assertThat(LocalizationUtil.removeLocalization(changed, "Name", "de_DE"))
                .isEqualTo(xml);
    }

    @Test
    void aPlainTextIsTheOneOfTheDefaultLanguage() {
        assertThat(LocalizationUtil.getLocalizationMap("plain")).isEqualTo(Map.of(Locale.US, "plain"));
        assertThat(LocalizationUtil.getLocalization("plain", "de_DE")).isEqualTo("plain");
        assertThat(LocalizationUtil.getLocalizationMap("")).isEmpty();
    }

    @Test
    void aPortletsIdHasParts() {
        String id = PortletConstants.assemblePortletId("com_example_Portlet", 7, "abc");

        assertThat(id).isEqualTo("com_example_Portlet_USER_7_INSTANCE_abc");
        assertThat(PortletConstants.getRootPortletId(id)).isEqualTo("com_example_Portlet");
        assertThat(PortletConstants.getUserId(id)).isEqualTo(7);
        assertThat(PortletConstants.getInstanceId(id)).isEqualTo("abc");
        assertThat(PortletIdCodec.hasInstanceId("com_example_Portlet")).isFalse();
        assertThat(PortletIdCodec.decodeInstanceId("com_example_Portlet")).isNull();
        assertThat(PortletIdCodec.encode("com_example_Portlet")).matches("com_example_Portlet_INSTANCE_[a-z]{12}");
    }

    @Test
    void aPropertyIsTheSystemsOrLiferaysDefaultOrNull() {
        assertThat(PropsUtil.get("company.default.web.id")).isEqualTo("liferay.com");
        assertThat(PropsUtil.get("no.such.property")).isNull();
        assertThat(PropsUtil.get("ratings.upgrade.stars.normalization.factor", new Filter("default")))
                .isEqualTo("5");
        assertThat(PropsUtil.getArray("dl.char.last.blacklist")).containsExactly(" ", ".");
        assertThat(PropsValues.HIBERNATE_JDBC_BATCH_SIZE).isEqualTo(20);

        System.setProperty("locales.enabled", "de_DE,en_US");

        assertThat(PropsUtil.getArray("locales.enabled")).containsExactly("de_DE", "en_US");
    }
}
