package com.liferay.document.library.kernel.model;

/** Folders, and what may be in them. */
public class DLFolderConstants {
    public static final long DEFAULT_PARENT_FOLDER_ID = 0;

    public static final String NAME_GENERAL_RESTRICTIONS = "blank";

    public static final String NAME_LABEL = "folder-name";

    public static final int RESTRICTION_TYPE_FILE_ENTRY_TYPES_AND_WORKFLOW = 1;

    public static final int RESTRICTION_TYPE_INHERIT = 0;

    public static final int RESTRICTION_TYPE_WORKFLOW = 2;

    public static String getClassName() {
        return DLFolder.class.getName();
    }

    /** Under which number the files of a folder are stored: its own, or the repository's when it is none. */
    public static long getDataRepositoryId(long repositoryId, long folderId) {
        return folderId == DEFAULT_PARENT_FOLDER_ID ? repositoryId : folderId;
    }

    /** The reverse of {@link #getDataRepositoryId}. */
    public static long getFolderId(long repositoryId, long dataRepositoryId) {
        return repositoryId == dataRepositoryId ? DEFAULT_PARENT_FOLDER_ID : dataRepositoryId;
    }
}
