package org.sluice.liferay.internal.settings;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.sql.Catalog;

/**
 * The rows of {@code PortletPreferences}, with their XML beside them.
 *
 * @param connection is not closed here
 */
public record PreferenceRows(Connection connection) {
    private static final Logger LOG = LoggerFactory.getLogger(PreferenceRows.class);
    private static final int GROUP = 2;
    private static final int LAYOUT = 3;

    private record Row(long id, long ownerId, long plid, String preferences) {}

    /** Copies the preferences of a portlet to each group that has it and has none for the service yet. */
    public void copyToGroups(String portletId, int ownerType, String serviceName) throws SQLException {
        for (Row row : rows(portletId, ownerType)) {
            Optional<Long> group = ownerType == LAYOUT ? groupOf(row.plid()) : Optional.of(row.ownerId());
            if (group.isEmpty()) {
                LOG.info("Preferences '{}' belong to no group: there is no page '{}'.", row.id(), row.plid());
            } else if (isFree(group.get(), serviceName)) {
                add(group.get(), serviceName, row.preferences());
            }
        }
    }

    /** Takes keys out of the preferences of a portlet. */
    public void reset(String portletId, int ownerType, Set<String> keys) throws SQLException, ReadOnlyException {
        for (Row row : rows(portletId, ownerType)) {
            PortletPreferences preferences = PortletPreferencesFactoryUtil.fromDefaultXML(row.preferences());
            for (String key : keys) {
                preferences.reset(key);
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "update PortletPreferences set preferences = ? where portletPreferencesId = ?")) {
                update.setString(1, PortletPreferencesFactoryUtil.toXML(preferences));
                update.setLong(2, row.id());
                update.executeUpdate();
            }
        }
    }

    private List<Row> rows(String portletId, int ownerType) throws SQLException {
        if (!Catalog.of(connection).hasColumn("PortletPreferences", "preferences")) {
            throw new SQLException(
                    "Cannot change the preferences of '%s': there is no column 'preferences' of 'PortletPreferences'. Run this upgrade on the database of a portal before 7.4."
                            .formatted(portletId));
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select portletPreferencesId, ownerId, plid, preferences from PortletPreferences"
                        + " where ownerType = ? and portletId = ? order by portletPreferencesId")) {
            select.setInt(1, ownerType);
            select.setString(2, portletId);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), found.getLong(2), found.getLong(3), found.getString(4)));
                }
            }
            return rows;
        }
    }

    private Optional<Long> groupOf(long plid) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select groupId from Layout where plid = ?")) {
            select.setLong(1, plid);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
            }
        }
    }

    private boolean isFree(long group, String serviceName) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select 1 from PortletPreferences where ownerId = ? and ownerType = ? and plid = 0 and portletId = ?")) {
            select.setLong(1, group);
            select.setInt(2, GROUP);
            select.setString(3, serviceName);
            try (ResultSet found = select.executeQuery()) {
                return !found.next();
            }
        }
    }

    private void add(long group, String serviceName, String preferences) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into PortletPreferences (portletPreferencesId, ownerId, ownerType, plid, portletId, preferences)"
                        + " values (?, ?, ?, 0, ?, ?)")) {
            insert.setLong(1, CounterLocalServiceUtil.increment());
            insert.setLong(2, group);
            insert.setInt(3, GROUP);
            insert.setString(4, serviceName);
            insert.setString(5, preferences);
            insert.executeUpdate();
        }
    }
}
