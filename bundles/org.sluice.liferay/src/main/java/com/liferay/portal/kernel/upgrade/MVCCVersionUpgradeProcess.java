package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.xml.Element;
import java.sql.DatabaseMetaData;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the column {@code mvccVersion} to the tables of a module that have none. */
public class MVCCVersionUpgradeProcess extends UpgradeProcess {
    private static final Logger LOG = LoggerFactory.getLogger(MVCCVersionUpgradeProcess.class);

    /** Adds the column to one table, unless it has it; a table that does not exist is passed over with a warning. */
    public void upgradeMVCCVersion(DatabaseMetaData databaseMetaData, String tableName) throws Exception {
        if (!hasTable(tableName)) {
            LOG.warn("Cannot add 'mvccVersion' to '{}': there is no such table. It is passed over.", tableName);
        } else if (!hasColumn(tableName, "mvccVersion")) {
            alterTableAddColumn(tableName, "mvccVersion", "LONG default 0 not null");
        }
    }

    /** Adds the column to the table that an element of a Hibernate mapping names. */
    protected void upgradeMVCCVersion(DatabaseMetaData databaseMetaData, Element element) throws Exception {
        upgradeMVCCVersion(databaseMetaData, element.attributeValue("table"));
    }

    @Override
    protected void doUpgrade() throws Exception {
        upgradeModuleTableMVCCVersions();
    }

    /** The tables to look at. */
    protected String[] getTableNames() {
        return getModuleTableNames();
    }

    /** The tables to look at, as they were called in Liferay 7.0 to 7.4.1. */
    protected String[] getModuleTableNames() {
        throw new UnsupportedOperationException(
                "'%s' names no tables. Liferay takes all tables of its core then, which are not known here: override getTableNames()."
                        .formatted(getClass().getName()));
    }

    /** The tables to leave as they are. */
    protected String[] getExcludedTableNames() {
        return new String[0];
    }

    protected void upgradeModuleTableMVCCVersions() throws Exception {
        Set<String> excluded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        excluded.addAll(Set.of(getExcludedTableNames()));
        for (String tableName : getTableNames()) {
            if (!excluded.contains(tableName)) {
                upgradeMVCCVersion(connection.getMetaData(), tableName);
            }
        }
    }
}
