package org.sluice.liferay.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.portlet.PortalPreferences;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portlet.PortletPreferencesFactoryImpl;
import com.liferay.portlet.PortletPreferencesImpl;
import com.liferay.portlet.Preference;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private static final String XML = "<portlet-preferences><preference><name>folderIds</name><value>1</value>"
            + "<value>2</value></preference><preference><name>text</name><value>a[$NEW_LINE$]&lt;b&gt;</value>"
            + "</preference><preference><name>none</name><value>NULL_VALUE</value></preference>"
            + "<preference><name>fixed</name><value>x</value><read-only>true</read-only></preference>"
            + "</portlet-preferences>";

    private final PortletPreferences preferences =
            PortletPreferencesFactoryUtil.fromXML(10, 20, 3, 30, "com_example_Portlet", XML);

    @Test
    void valuesAreReadAsTheyWereSet() {
        assertThat(preferences.getValues("folderIds", null)).containsExactly("1", "2");
        assertThat(preferences.getValue("folderIds", null)).isEqualTo("1");
        assertThat(preferences.getValue("text", null)).isEqualTo("a\n<b>");
        assertThat(preferences.getValue("none", "other")).isEqualTo("other");
        assertThat(preferences.getValue("absent", "other")).isEqualTo("other");
        assertThat(preferences.getMap()).containsOnlyKeys("folderIds", "text", "none", "fixed");
    }

    @Test
    void anUnchangedTextComesBackAsItWas() {
        assertThat(PortletPreferencesFactoryUtil.toXML(preferences)).isEqualTo(XML);
    }

    @Test
    void changesStandInTheXml() throws Exception {
        preferences.setValue("text", "c\r\nd");
        preferences.setValues("folderIds", new String[0]);
        preferences.reset("none");

        PortletPreferences read =
                PortletPreferencesFactoryUtil.fromDefaultXML(PortletPreferencesFactoryUtil.toXML(preferences));

        assertThat(PortletPreferencesFactoryUtil.toXML(preferences)).contains("<value>c[$NEW_LINE$]d</value>");
        assertThat(read.getValue("text", null)).isEqualTo("c\nd");
        assertThat(read.getValue("folderIds", "gone")).isEqualTo("gone");
        assertThat(read.getMap()).doesNotContainKey("none");
    }

    @Test
    void aReadOnlyPreferenceCannotBeChanged() {
        assertThat(preferences.isReadOnly("fixed")).isTrue();
        assertThatThrownBy(() -> preferences.setValue("fixed", "y"))
                .isInstanceOf(ReadOnlyException.class)
                .hasMessageContaining("'fixed'");
    }

    @Test
    void noPreferencesHaveTheirOwnText() {
        assertThat(PortletPreferencesFactoryUtil.toXML(new PortletPreferencesImpl()))
                .isEqualTo("<portlet-preferences />");
        assertThat(PortletPreferencesFactoryUtil.fromDefaultXML("").getMap()).isEmpty();
    }

    @Test
    void brokenXmlIsNamed() {
        assertThatThrownBy(() -> PortletPreferencesFactoryUtil.fromDefaultXML("<portlet-preferences>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'<portlet-preferences>'");
    }

    @Test
    void storedFormsAreSeenByName() {
        assertThat(PortletPreferencesFactoryImpl.createPreferencesMap(XML))
                .extractingByKey("text")
                .extracting(Preference::getValues)
                .isEqualTo(new String[] {"a[$NEW_LINE$]<b>"});
    }

    @Test
    void storingIsRefused() {
        assertThatThrownBy(preferences::store)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("'com_example_Portlet'");
    }

    @Test
    void thePortalsPreferencesHaveNamespaces() {
        PortalPreferences portal = PortletPreferencesFactoryUtil.fromXML(
                20,
                4,
                "<portlet-preferences><preference><name>ns#key</name><value>1</value></preference></portlet-preferences>");

        portal.setValue("ns", "other", "2");
        portal.setValue(null, "plain", "3");

        assertThat(portal.getValue("ns", "key")).isEqualTo("1");
        assertThat(portal.getValue(null, "key")).isNull();
        assertThat(PortletPreferencesFactoryUtil.toXML(portal))
                .contains("<name>ns#key</name>", "<name>ns#other</name>", "<name>plain</name>");
    }
}
