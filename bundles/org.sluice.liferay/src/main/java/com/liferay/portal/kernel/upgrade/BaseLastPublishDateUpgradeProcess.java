package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Gives the entities of staged sites the date when they were last published. */
@SuppressWarnings("JavaUtilDate") // Liferay's signatures
public abstract class BaseLastPublishDateUpgradeProcess extends UpgradeProcess {
    private static final String NAME = "last-publish-date";
    private static final Pattern IN_SETTINGS = Pattern.compile("(?m)^" + NAME + "=(\\d+)$");
    private static final Pattern MILLISECONDS = Pattern.compile("(\\d+)");
    private static final int OWNER_IS_A_GROUP = 2;

    protected void addLastPublishDateColumn(String tableName) throws Exception {
        if (!hasColumn(tableName, "lastPublishDate")) {
            alterTableAddColumn(tableName, "lastPublishDate", "DATE null");
        }
    }

    /** When the pages of a site were last published, or null when they never were. */
    protected Date getLayoutSetLastPublishDate(long groupId) throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "LayoutSet")) {
            return null;
        }
        return latest(
                Rows.read(
                        connection,
                        row -> row.getString(1),
                        "select settings_ from LayoutSet where groupId = ?",
                        groupId),
                IN_SETTINGS);
    }

    /** When the data of a portlet in a site were last published, or null when they never were. */
    protected Date getPortletLastPublishDate(long groupId, String portletId) throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "PortletPreferences")) {
            return null;
        }
        StoredPreferences stored = new StoredPreferences(connection);
        List<String> dates = new ArrayList<>();
        for (Long id : Rows.read(
                connection,
                row -> row.getLong(1),
                "select portletPreferencesId from PortletPreferences where plid = 0 and ownerType = ? and ownerId = ? and portletId = ?",
                OWNER_IS_A_GROUP,
                groupId,
                portletId)) {
            dates.add(PortletPreferencesFactoryUtil.fromDefaultXML(stored.read(id))
                    .getValue(NAME, ""));
        }
        return latest(dates, MILLISECONDS);
    }

    /** The sites that are staged; none where there is no table of sites. */
    protected List<Long> getStagedGroupIds() throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "Group_")) {
            return List.of();
        }
        return Rows.read(
                connection,
                row -> row.getLong(1),
                "select groupId from Group_ where typeSettings like '%staged=true%'");
    }

    /** Fills the column in each staged site with the portlet's date, or else with that of the site's pages. */
    protected void updateLastPublishDates(String portletId, String tableName) throws Exception {
        for (Long groupId : getStagedGroupIds()) {
            Date lastPublishDate = getPortletLastPublishDate(groupId, portletId);
            if (lastPublishDate == null) {
                lastPublishDate = getLayoutSetLastPublishDate(groupId);
            }
            if (lastPublishDate != null) {
                updateStagedModelLastPublishDates(groupId, tableName, lastPublishDate);
            }
        }
    }

    protected void updateStagedModelLastPublishDates(long groupId, String tableName, Date lastPublishDate)
            throws Exception {
        Rows.change(
                connection,
                "update " + tableName + " set lastPublishDate = ? where groupId = ?",
                new Timestamp(lastPublishDate.getTime()),
                groupId);
    }

    /** The latest of the times, in milliseconds, that a pattern finds in texts. */
    private static Date latest(List<String> texts, Pattern milliseconds) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(milliseconds::matcher)
                .filter(Matcher::find)
                .map(matcher -> new Date(Long.parseLong(matcher.group(1))))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
