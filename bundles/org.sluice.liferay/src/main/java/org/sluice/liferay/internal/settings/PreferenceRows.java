package org.sluice.liferay.internal.settings;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;

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
            Rows.change(
                    connection,
                    "update PortletPreferences set preferences = ? where portletPreferencesId = ?",
                    PortletPreferencesFactoryUtil.toXML(preferences),
                    row.id());
        }
    }

    private List<Row> rows(String portletId, int ownerType) throws SQLException {
        if (!RunCatalog.of(connection).hasColumn("PortletPreferences", "preferences")) {
            throw new SQLException(
                    "Cannot change the preferences of '%s': there is no column 'preferences' of 'PortletPreferences'. Run this upgrade on the database of a portal before 7.4."
                            .formatted(portletId));
        }
        return Rows.read(
                connection,
                row -> new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)),
                "select portletPreferencesId, ownerId, plid, preferences from PortletPreferences"
                        + " where ownerType = ? and portletId = ? order by portletPreferencesId",
                ownerType,
                portletId);
    }

    private Optional<Long> groupOf(long plid) throws SQLException {
        return Rows.read(connection, row -> row.getLong(1), "select groupId from Layout where plid = ?", plid).stream()
                .findFirst();
    }

    private boolean isFree(long group, String serviceName) throws SQLException {
        return !Rows.any(
                connection,
                "select 1 from PortletPreferences where ownerId = ? and ownerType = ? and plid = 0 and portletId = ?",
                group,
                GROUP,
                serviceName);
    }

    private void add(long group, String serviceName, String preferences) throws SQLException {
        Rows.change(
                connection,
                "insert into PortletPreferences (portletPreferencesId, ownerId, ownerType, plid, portletId, preferences)"
                        + " values (?, ?, ?, 0, ?, ?)",
                CounterLocalServiceUtil.increment(),
                group,
                GROUP,
                serviceName,
                preferences);
    }
}
