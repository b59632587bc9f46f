package com.liferay.portal.kernel.upgrade;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portlet.PortletPreferencesFactoryImpl;
import com.liferay.portlet.PortletPreferencesImpl;
import com.liferay.portlet.Preference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;

/**
 * Where the preferences of portlets are kept: as XML in a column, as until Liferay 7.3, or as rows of a table of values, as
 * since then.
 */
final class StoredPreferences {
    static final String VALUES = "PortletPreferenceValue";

    private static final int SMALL = 255;

    private final Connection connection;
    private final boolean inColumn;

    StoredPreferences(Connection connection) throws SQLException {
        this.connection = connection;
        this.inColumn = RunCatalog.of(connection).hasColumn("PortletPreferences", "preferences");
    }

    /** The preferences as XML. */
    String read(long portletPreferencesId) throws SQLException {
        if (inColumn) {
            List<String> xml = Rows.read(
                    connection,
                    row -> row.getString(1),
                    "select preferences from PortletPreferences where portletPreferencesId = ?",
                    portletPreferencesId);
            return xml.isEmpty() || xml.get(0) == null ? "" : xml.get(0);
        }
        Map<String, Preference> preferences = new LinkedHashMap<>();
        for (Value value : values(portletPreferencesId)) {
            preferences.merge(value.name, value.preference(), StoredPreferences::joined);
        }
        return PortletPreferencesFactoryUtil.toXML(new PortletPreferencesImpl(null, preferences));
    }

    void write(long portletPreferencesId, String xml) throws SQLException {
        if (inColumn) {
            Rows.change(
                    connection,
                    "update PortletPreferences set preferences = ? where portletPreferencesId = ?",
                    xml,
                    portletPreferencesId);
            return;
        }
        List<Long> companyIds = Rows.read(
                connection,
                row -> row.getLong(1),
                "select companyId from PortletPreferences where portletPreferencesId = ?",
                portletPreferencesId);
        Rows.change(connection, "delete from " + VALUES + " where portletPreferencesId = ?", portletPreferencesId);
        for (Preference preference :
                PortletPreferencesFactoryImpl.createPreferencesMap(xml).values()) {
            insert(portletPreferencesId, companyIds.get(0), preference);
        }
    }

    private void insert(long portletPreferencesId, long companyId, Preference preference) throws SQLException {
        String[] values = preference.getValues() == null ? new String[0] : preference.getValues();
        for (int i = 0; i < values.length; i++) {
            boolean small = values[i].length() <= SMALL;
            Rows.change(
                    connection,
                    "insert into " + VALUES
                            + " (portletPreferenceValueId, companyId, portletPreferencesId, index_, largeValue, name, readOnly, smallValue) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    CounterLocalServiceUtil.increment("com.liferay.portal.kernel.model." + VALUES),
                    companyId,
                    portletPreferencesId,
                    i,
                    small ? null : values[i],
                    preference.getName(),
                    preference.isReadOnly(),
                    small ? values[i] : null);
        }
    }

    private List<Value> values(long portletPreferencesId) throws SQLException {
        return Rows.read(
                connection,
                row -> new Value(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                "select name, largeValue, smallValue, readOnly from " + VALUES
                        + " where portletPreferencesId = ? order by name, index_",
                portletPreferencesId);
    }

    private static Preference joined(Preference first, Preference second) {
        List<String> values = new ArrayList<>(Arrays.asList(first.getValues()));
        values.addAll(Arrays.asList(second.getValues()));
        return new Preference(first.getName(), values.toArray(new String[0]), first.isReadOnly());
    }

    private record Value(String name, String large, String small, boolean readOnly) {
        Preference preference() {
            String value = large == null || large.isEmpty() ? small : large;
            return new Preference(name, new String[] {value == null ? "" : value}, readOnly);
        }
    }
}
