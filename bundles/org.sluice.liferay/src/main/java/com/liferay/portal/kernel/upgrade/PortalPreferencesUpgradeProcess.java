package com.liferay.portal.kernel.upgrade;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Renames preferences of the portal and its users, wherever this database keeps them. */
public abstract class PortalPreferencesUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        if (!PortalTables.hasRowsToChange(connection, "PortalPreferences")) {
            return;
        }
        boolean inColumn = hasColumn("PortalPreferences", "preferences");
        for (Map.Entry<String, String> name : getPreferenceNamesMap().entrySet()) {
            if (inColumn) {
                updatePreferences("PortalPreferences", "portalPreferencesId", name.getKey(), name.getValue());
            } else {
                Rows.change(
                        connection,
                        "update PortalPreferenceValue set key_ = ? where key_ = ?",
                        name.getValue(),
                        name.getKey());
            }
        }
    }

    /** The new names by the old ones. */
    protected abstract Map<String, String> getPreferenceNamesMap();

    /** Renames a preference in every XML of a table that has it. */
    protected void updatePreferences(String tableName, String primaryKeyColumnName, String oldValue, String newValue)
            throws Exception {
        List<Xml> found = Rows.read(
                connection,
                row -> new Xml(row.getLong(1), row.getString(2)),
                "select %s, preferences from %s where preferences like '%%%s%%'"
                        .formatted(primaryKeyColumnName, tableName, oldValue));
        for (Xml xml : found) {
            updatePreferences(tableName, primaryKeyColumnName, oldValue, newValue, xml.id, xml.text);
        }
    }

    /** Renames a preference in one XML, whatever its namespace. */
    protected void updatePreferences(
            String tableName,
            String primaryKeyColumnName,
            String oldValue,
            String newValue,
            long primaryKey,
            String preferences)
            throws SQLException {
        String renamed = preferences
                .replace("<name>" + oldValue + "</name>", "<name>" + newValue + "</name>")
                .replace("#" + oldValue + "</name>", "#" + newValue + "</name>");
        Rows.change(
                connection,
                "update %s set preferences = ? where %s = ?".formatted(tableName, primaryKeyColumnName),
                renamed,
                primaryKey);
    }

    private record Xml(long id, String text) {}
}
