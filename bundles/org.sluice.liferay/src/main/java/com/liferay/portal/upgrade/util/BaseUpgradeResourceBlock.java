package com.liferay.portal.upgrade.util;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;

/** Turns the resource blocks of an entity, which Liferay 7.2 has no more, into permissions. */
public abstract class BaseUpgradeResourceBlock extends UpgradeProcess {
    private static final int COMPANY = 1;
    private static final int GROUP = 2;
    private static final int INDIVIDUAL = 4;

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasColumn(getTableName(), "resourceBlockId")
                || !PortalTables.hasRowsToChange(connection, "ResourceBlock")) {
            return;
        }
        for (Permission permission : permissions()) {
            add(permission);
        }
        Rows.change(
                connection,
                "delete from ResourceBlockPermission where resourceBlockId in (select resourceBlockId from ResourceBlock where name = ?)",
                getClassName());
        Rows.change(connection, "delete from ResourceBlock where name = ?", getClassName());
        Rows.change(connection, "delete from ResourceTypePermission where name = ?", getClassName());
    }

    /** The entity's class. */
    protected abstract String getClassName();

    protected abstract String getPrimaryKeyName();

    protected abstract String getTableName();

    /** Whether the entity's table says who made it, in {@code userId}. */
    protected abstract boolean hasUserId();

    /** Drops the column that the blocks were found by. */
    @Override
    protected UpgradeStep[] getPostUpgradeSteps() {
        return new UpgradeStep[] {UpgradeProcessFactory.dropColumns(getTableName(), "resourceBlockId")};
    }

    private List<Permission> permissions() throws SQLException {
        String owner = hasUserId() ? getTableName() + ".userId" : "0";
        List<Permission> found = Rows.read(
                connection,
                row -> new Permission(
                        row.getLong(1), INDIVIDUAL, row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                "select %1$s.companyId, %1$s.%2$s, ResourceBlockPermission.roleId, %3$s, ResourceBlockPermission.actionIds from %1$s inner join ResourceBlockPermission on ResourceBlockPermission.resourceBlockId = %1$s.resourceBlockId"
                        .formatted(getTableName(), getPrimaryKeyName(), owner));
        found.addAll(Rows.read(
                connection,
                row -> row.getLong(2) == 0
                        ? new Permission(row.getLong(1), COMPANY, row.getLong(1), row.getLong(3), 0, row.getLong(4))
                        : new Permission(row.getLong(1), GROUP, row.getLong(2), row.getLong(3), 0, row.getLong(4)),
                "select companyId, groupId, roleId, actionIds from ResourceTypePermission where name = ?",
                getClassName()));
        return found;
    }

    private void add(Permission permission) throws SQLException {
        Rows.change(
                connection,
                "insert into ResourcePermission (mvccVersion, resourcePermissionId, companyId, name, scope, primKey, primKeyId, roleId, ownerId, actionIds, viewActionId) values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                increment("com.liferay.portal.kernel.model.ResourcePermission"),
                permission.companyId,
                getClassName(),
                permission.scope,
                String.valueOf(permission.primKeyId),
                permission.primKeyId,
                permission.roleId,
                permission.ownerId,
                permission.actionIds,
                (permission.actionIds & 1) == 1);
    }

    private record Permission(long companyId, int scope, long primKeyId, long roleId, long ownerId, long actionIds) {}
}
