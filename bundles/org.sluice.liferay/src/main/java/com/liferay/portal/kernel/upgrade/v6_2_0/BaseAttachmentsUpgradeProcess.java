package com.liferay.portal.kernel.upgrade.v6_2_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

/**
 * Moves attachments of 6.1 into Liferay's document library. Not supported: the files lie in a store that only Liferay
 * opens. The class is here so that code which extends it loads, and says so when it is executed.
 */
public abstract class BaseAttachmentsUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        throw unsupported();
    }

    protected abstract String getClassName();

    protected abstract String getDirName(long containerModelId, long resourcePrimKey);

    protected abstract String getPortletId();

    protected abstract void updateAttachments() throws Exception;

    protected long addDLFileEntry(
            long groupId,
            long companyId,
            long userId,
            String className,
            long classPK,
            String userName,
            Timestamp createDate,
            long repositoryId,
            long folderId,
            String name,
            String extension,
            String mimeType,
            String title,
            long size)
            throws Exception {
        throw unsupported();
    }

    protected void addDLFileVersion(
            long fileVersionId,
            long groupId,
            long companyId,
            long userId,
            String userName,
            Timestamp createDate,
            long repositoryId,
            long folderId,
            long fileEntryId,
            String extension,
            String mimeType,
            String title,
            long size)
            throws Exception {
        throw unsupported();
    }

    protected long addDLFolder(
            long folderId,
            long groupId,
            long companyId,
            long userId,
            String userName,
            Timestamp createDate,
            long repositoryId,
            boolean mountPoint,
            long parentFolderId,
            String name,
            boolean hidden)
            throws Exception {
        throw unsupported();
    }

    protected long addRepository(
            long groupId,
            long companyId,
            long userId,
            String userName,
            Timestamp createDate,
            long classNameId,
            String portletId)
            throws Exception {
        throw unsupported();
    }

    protected void addResourcePermission(long companyId, String className, long primKey, long roleId, long actionIds)
            throws Exception {
        throw unsupported();
    }

    protected String[] getAttachments(long companyId, long containerModelId, long resourcePrimKey) throws Exception {
        throw unsupported();
    }

    protected long getBitwiseValue(Map<String, Long> bitwiseValues, List<String> actionIds) {
        throw unsupported();
    }

    protected Map<String, Long> getBitwiseValues(String name) throws Exception {
        throw unsupported();
    }

    protected long getClassNameId() {
        throw unsupported();
    }

    protected long getContainerModelFolderId(
            long groupId,
            long companyId,
            long resourcePrimKey,
            long containerModelId,
            long userId,
            String userName,
            Timestamp createDate)
            throws Exception {
        throw unsupported();
    }

    protected long getFolderId(
            long groupId,
            long companyId,
            long userId,
            String userName,
            Timestamp createDate,
            long repositoryId,
            long parentFolderId,
            String name,
            boolean hidden)
            throws Exception {
        throw unsupported();
    }

    protected long getRepositoryId(
            long groupId,
            long companyId,
            long userId,
            String userName,
            Timestamp createDate,
            long classNameId,
            String portletId)
            throws Exception {
        throw unsupported();
    }

    protected long getRoleId(long companyId, String name) throws Exception {
        throw unsupported();
    }

    protected void updateEntryAttachments(
            long companyId, long groupId, long resourcePrimKey, long containerModelId, long userId, String userName)
            throws Exception {
        throw unsupported();
    }

    private UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException(
                "Cannot execute '%s': it moves files of Liferay's document library, which only Liferay opens. Upgrade the core to 6.2 with Liferay."
                        .formatted(getClass().getName()));
    }
}
