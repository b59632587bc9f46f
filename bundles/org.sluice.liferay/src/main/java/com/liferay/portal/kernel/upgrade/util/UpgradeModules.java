package com.liferay.portal.kernel.upgrade.util;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Records releases of modules that were parts of Liferay's core, or plugins, before: they begin at version 0.0.1. */
public abstract class UpgradeModules extends UpgradeProcess {
    private static final String FIRST = "0.0.1";

    /** Modules that were taken out of the core. */
    public abstract String[] getBundleSymbolicNames();

    /** Pairs: the servlet context of a former plugin, and the module that it became. */
    public abstract String[][] getConvertedLegacyModules();

    /** Pairs: a module that was a plugin, and the namespace of its services. */
    public abstract String[][] getLegacyServiceModules();

    @Override
    protected void doUpgrade() throws Exception {
        updateExtractedModules();
        updateConvertedLegacyModules();
        updateLegacyServiceModules();
    }

    /** Records the first version of modules that have no release. */
    protected void addRelease(String... bundleSymbolicNames) throws SQLException {
        for (String name : bundleSymbolicNames) {
            if (!hasRelease(name)) {
                Timestamp now = new Timestamp(System.currentTimeMillis());
                Rows.change(
                        connection,
                        "insert into Release_ (mvccVersion, releaseId, createDate, modifiedDate, servletContextName, schemaVersion, buildNumber, buildDate, verified, state_, testString) values (0, ?, ?, ?, ?, ?, 1, ?, [$FALSE$], 0, '')",
                        newReleaseId(),
                        now,
                        now,
                        name,
                        FIRST,
                        now);
            }
        }
    }

    /** Whether Liferay has recorded services with this namespace. */
    protected boolean hasServiceComponent(String buildNamespace) throws SQLException {
        return PortalTables.hasRowsToChange(connection, "ServiceComponent")
                && Rows.any(connection, "select 1 from ServiceComponent where buildNamespace = ?", buildNamespace);
    }

    /** Renames the releases of former plugins; modules whose plugin was not there have none. */
    protected void updateConvertedLegacyModules() throws IOException, SQLException {
        for (String[] names : getConvertedLegacyModules()) {
            if (!hasRelease(names[1]) && hasRelease(names[0])) {
                updateServletContextName(names[0], names[1]);
            }
        }
    }

    protected void updateExtractedModules() throws SQLException {
        addRelease(getBundleSymbolicNames());
    }

    protected void updateLegacyServiceModules() throws Exception {
        for (String[] names : getLegacyServiceModules()) {
            if (hasServiceComponent(names[1])) {
                addRelease(names[0]);
            }
        }
    }

    protected void updateServletContextName(String oldServletContextName, String newServletContextName)
            throws IOException, SQLException {
        Rows.change(
                connection,
                "update Release_ set servletContextName = ? where servletContextName = ?",
                newServletContextName,
                oldServletContextName);
    }

    private boolean hasRelease(String name) throws SQLException {
        return Rows.any(connection, "select 1 from Release_ where servletContextName = ?", name);
    }

    private long newReleaseId() throws SQLException {
        List<Long> last = Rows.read(connection, row -> row.getLong(1), "select max(releaseId) from Release_");
        return last.get(0) + 1;
    }
}
