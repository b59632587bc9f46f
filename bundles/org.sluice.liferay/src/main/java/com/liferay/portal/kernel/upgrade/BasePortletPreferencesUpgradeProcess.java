package com.liferay.portal.kernel.upgrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;

/**
 * Changes the preferences of portlets, wherever this database keeps them. Preferences whose owner is not there any more are
 * passed over.
 */
public abstract class BasePortletPreferencesUpgradeProcess extends UpgradeProcess {
    private static final Logger LOG = LoggerFactory.getLogger(BasePortletPreferencesUpgradeProcess.class);
    private static final String COLUMNS =
            "PortletPreferences.portletPreferencesId, PortletPreferences.ownerId, PortletPreferences.ownerType, PortletPreferences.plid, PortletPreferences.portletId";
    private static final int OWNER_IS_A_COMPANY = 1;
    private static final int OWNER_IS_A_GROUP = 2;
    private static final int OWNER_IS_A_LAYOUT = 3;
    private static final int OWNER_IS_A_USER = 4;
    private static final int ARCHIVED = 5;

    @Override
    protected void doUpgrade() throws Exception {
        updatePortletPreferences();
    }

    /** The portlets whose preferences are changed; {@code %} stands for any text. */
    protected String[] getPortletIds() {
        return new String[0];
    }

    /** A condition on the rows of PortletPreferences, and on those of PortletPreferenceValue when it names that table. */
    protected String getUpdatePortletPreferencesWhereClause() {
        if (getPortletIds().length == 0) {
            throw new IllegalArgumentException(
                    "'%s' names no portlets: override getPortletIds() or getUpdatePortletPreferencesWhereClause()."
                            .formatted(getClass().getName()));
        }
        return Arrays.stream(getPortletIds())
                .map(portletId -> "PortletPreferences.portletId like '" + portletId + "'")
                .collect(Collectors.joining(" or "));
    }

    protected void updatePortletPreferences() throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "PortletPreferences")) {
            return;
        }
        StoredPreferences stored = new StoredPreferences(connection);
        String condition = getUpdatePortletPreferencesWhereClause();
        for (Row row : Rows.read(
                connection,
                Row::new,
                "select distinct " + COLUMNS + " from " + tables(condition) + " where " + condition)) {
            update(row, stored);
        }
    }

    private static String tables(String condition) {
        return condition.contains(StoredPreferences.VALUES + ".")
                ? "PortletPreferences left join PortletPreferenceValue on PortletPreferenceValue.portletPreferencesId = PortletPreferences.portletPreferencesId"
                : "PortletPreferences";
    }

    private void update(Row row, StoredPreferences stored) throws Exception {
        long companyId = companyId(row);
        if (companyId == 0) {
            LOG.info(
                    "Preferences {} of '{}' are passed over: no owner {} of type {} is there.",
                    row.id,
                    row.portletId,
                    row.ownerId,
                    row.ownerType);
            return;
        }
        String xml = stored.read(row.id);
        String newXml = upgradePreferences(companyId, row.ownerId, row.ownerType, row.plid, row.portletId, xml);
        if (!xml.equals(newXml)) {
            stored.write(row.id, newXml);
        }
    }

    /**
     * Changes one portlet's preferences.
     *
     * @return their XML afterwards
     */
    protected abstract String upgradePreferences(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) throws Exception;

    private long companyId(Row row) throws Exception {
        return switch (row.ownerType) {
            case OWNER_IS_A_COMPANY -> row.ownerId;
            case OWNER_IS_A_GROUP -> companyOf(getGroup(row.ownerId));
            case OWNER_IS_A_LAYOUT -> companyOfPage(row.plid);
            case OWNER_IS_A_USER -> companyId("User_", "userId", row.ownerId);
            case ARCHIVED -> companyId("PortletItem", "portletItemId", row.ownerId);
            default -> 0;
        };
    }

    private long companyOfPage(long plid) throws Exception {
        Object[] layout = getLayout(plid);
        return companyOf(layout == null ? getLayoutRevision(plid) : layout);
    }

    private static long companyOf(Object[] owner) {
        return owner == null ? 0 : (Long) owner[1];
    }

    private long companyId(String table, String key, long primaryKey) throws Exception {
        return RunCatalog.of(connection).hasTable(table)
                ? getCompanyId("select companyId from " + table + " where " + key + " = ?", primaryKey)
                : 0;
    }

    /** The first number that a query with one parameter finds, or 0. */
    protected long getCompanyId(String sql, long primaryKey) throws Exception {
        List<Long> found = Rows.read(connection, row -> row.getLong(1), sql, primaryKey);
        return found.isEmpty() ? 0 : found.get(0);
    }

    /** The id and the company of a site, or null when it is not there. */
    protected Object[] getGroup(long groupId) throws Exception {
        return first(
                "Group_",
                "select groupId, companyId from Group_ where groupId = ?",
                row -> new Object[] {row.getLong(1), row.getLong(2)},
                groupId);
    }

    /** Site, company, whether it is private, and layoutId of a page, or null when it is not there. */
    protected Object[] getLayout(long plid) throws Exception {
        return first(
                "Layout",
                "select groupId, companyId, privateLayout, layoutId from Layout where plid = ?",
                BasePortletPreferencesUpgradeProcess::page,
                plid);
    }

    /** Site, company, whether it is private, and id of a page's revision, or null when it is not there. */
    protected Object[] getLayoutRevision(long layoutRevisionId) throws Exception {
        return first(
                "LayoutRevision",
                "select groupId, companyId, privateLayout, layoutRevisionId from LayoutRevision where layoutRevisionId = ?",
                BasePortletPreferencesUpgradeProcess::page,
                layoutRevisionId);
    }

    /** The uuid of the page with this layoutId in the site of another page, or null when it is not there. */
    protected String getLayoutUuid(long plid, long layoutId) throws Exception {
        Object[] layout = getLayout(plid);
        if (layout == null) {
            return null;
        }
        List<String> found = Rows.read(
                connection,
                row -> row.getString(1),
                "select uuid_ from Layout where groupId = ? and privateLayout = ? and layoutId = ?",
                layout[0],
                layout[2],
                layoutId);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Makes several values of one that lists them with commas. */
    protected void upgradeMultiValuePreference(PortletPreferences portletPreferences, String key)
            throws ReadOnlyException {
        String value = portletPreferences.getValue(key, "");
        if (!value.isEmpty()) {
            portletPreferences.setValues(
                    key, Arrays.stream(value.split(",", -1)).map(String::strip).toArray(String[]::new));
        }
    }

    private Object[] first(String table, String sql, Rows.Reader<Object[]> reader, long key) throws SQLException {
        if (!RunCatalog.of(connection).hasTable(table)) {
            return null;
        }
        List<Object[]> found = Rows.read(connection, reader, sql, key);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Object[] page(ResultSet row) throws SQLException {
        return new Object[] {row.getLong(1), row.getLong(2), row.getBoolean(3), row.getLong(4)};
    }

    private record Row(long id, long ownerId, int ownerType, long plid, String portletId) {
        Row(ResultSet row) throws SQLException {
            this(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getString(5));
        }
    }
}
