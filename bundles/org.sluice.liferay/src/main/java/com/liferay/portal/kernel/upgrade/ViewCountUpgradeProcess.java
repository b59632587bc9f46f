package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.util.PortalUtil;
import org.sluice.liferay.internal.Rows;

/** Moves how often entities were viewed from a column of their own table to ViewCountEntry, and drops the column. */
public class ViewCountUpgradeProcess extends UpgradeProcess {
    private final String tableName;
    private final Class<?> clazz;
    private final String primaryKeyColumnName;
    private final String viewCountColumnName;

    /** @param clazz the class of the entities */
    public ViewCountUpgradeProcess(
            String tableName, Class<?> clazz, String primaryKeyColumnName, String viewCountColumnName) {
        this.tableName = tableName;
        this.clazz = clazz;
        this.primaryKeyColumnName = primaryKeyColumnName;
        this.viewCountColumnName = viewCountColumnName;
    }

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasColumn(tableName, viewCountColumnName)) {
            return;
        }
        if (!hasTable("ViewCountEntry")) {
            throw new UpgradeException(
                    "Cannot move the view counts of '%s': found no table 'ViewCountEntry'. Upgrade 'com.liferay.view.count.service' first; a reference to its Release in the registrator makes this one wait."
                            .formatted(tableName));
        }
        long classNameId = PortalUtil.getClassNameId(clazz);
        Rows.change(
                connection,
                "insert into ViewCountEntry (companyId, classNameId, classPK, viewCount) select companyId, %2$s, %3$s, %4$s from %1$s where %4$s > 0 and not exists (select 1 from ViewCountEntry where ViewCountEntry.companyId = %1$s.companyId and ViewCountEntry.classNameId = %2$s and ViewCountEntry.classPK = %1$s.%3$s)"
                        .formatted(tableName, String.valueOf(classNameId), primaryKeyColumnName, viewCountColumnName));
    }

    @Override
    protected UpgradeStep[] getPostUpgradeSteps() {
        return new UpgradeStep[] {UpgradeProcessFactory.dropColumns(tableName, viewCountColumnName)};
    }
}
