package com.liferay.portal.kernel.workflow;

/** States of what goes through a workflow, as the columns {@code status} hold them. */
public class WorkflowConstants {
    public static final int ACTION_PUBLISH = 1;
    public static final int ACTION_SAVE_DRAFT = 2;
    public static final String CONTEXT_COMMAND = "command";
    public static final String CONTEXT_COMPANY_ID = "companyId";
    public static final String CONTEXT_CT_COLLECTION_ID = "ctCollectionId";
    public static final String CONTEXT_ENTRY_CLASS_NAME = "entryClassName";
    public static final String CONTEXT_ENTRY_CLASS_PK = "entryClassPK";
    public static final String CONTEXT_ENTRY_TYPE = "entryType";
    public static final String CONTEXT_GROUP_ID = "groupId";
    public static final String CONTEXT_NOTIFICATION_SENDER_ADDRESS = "notificationSenderAddress";
    public static final String CONTEXT_NOTIFICATION_SENDER_NAME = "notificationSenderName";
    public static final String CONTEXT_NOTIFICATION_SUBJECT = "notificationSubject";
    public static final String CONTEXT_SERVICE_CONTEXT = "serviceContext";
    public static final String CONTEXT_TASK_COMMENTS = "taskComments";
    public static final String CONTEXT_TRANSITION_NAME = "transitionName";
    public static final String CONTEXT_URL = "url";
    public static final String CONTEXT_USER_ID = "userId";
    public static final String CONTEXT_USER_PORTRAIT_URL = "userPortraitURL";
    public static final String CONTEXT_USER_URL = "userURL";
    public static final long DEFAULT_GROUP_ID = 0L;
    public static final String LABEL_ANY = "any";
    public static final String LABEL_APPROVED = "approved";
    public static final String LABEL_DENIED = "denied";
    public static final String LABEL_DRAFT = "draft";
    public static final String LABEL_EXPIRED = "expired";
    public static final String LABEL_INACTIVE = "inactive";
    public static final String LABEL_INCOMPLETE = "incomplete";
    public static final String LABEL_IN_TRASH = "in-trash";
    public static final String LABEL_PENDING = "pending";
    public static final String LABEL_SCHEDULED = "scheduled";
    public static final String RESOURCE_NAME = "com.liferay.portal.workflow";
    public static final String SERVICE_NAME = "com.liferay.portal.workflow";
    public static final int STATUS_ANY = -1;
    public static final int STATUS_APPROVED = 0;
    public static final int STATUS_DENIED = 4;
    public static final int STATUS_DRAFT = 2;
    public static final int STATUS_EXPIRED = 3;
    public static final int STATUS_INACTIVE = 5;
    public static final int STATUS_INCOMPLETE = 6;
    public static final int STATUS_IN_TRASH = 8;
    public static final int STATUS_PENDING = 1;
    public static final int STATUS_SCHEDULED = 7;
    public static final int TYPE_ASSIGN = 10000;
    public static final int TYPE_COMPLETE = 10001;

    /** The status that has a label, or {@link #STATUS_ANY} for one that is not known. */
    public static int getLabelStatus(String label) {
        return switch (label) {
            case LABEL_APPROVED -> STATUS_APPROVED;
            case LABEL_DENIED -> STATUS_DENIED;
            case LABEL_DRAFT -> STATUS_DRAFT;
            case LABEL_EXPIRED -> STATUS_EXPIRED;
            case LABEL_INACTIVE -> STATUS_INACTIVE;
            case LABEL_INCOMPLETE -> STATUS_INCOMPLETE;
            case LABEL_IN_TRASH -> STATUS_IN_TRASH;
            case LABEL_PENDING -> STATUS_PENDING;
            case LABEL_SCHEDULED -> STATUS_SCHEDULED;
            default -> STATUS_ANY;
        };
    }

    /** The label of a status, {@link #LABEL_ANY} for one that is not known. */
    public static String getStatusLabel(int status) {
        return switch (status) {
            case STATUS_APPROVED -> LABEL_APPROVED;
            case STATUS_DENIED -> LABEL_DENIED;
            case STATUS_DRAFT -> LABEL_DRAFT;
            case STATUS_EXPIRED -> LABEL_EXPIRED;
            case STATUS_INACTIVE -> LABEL_INACTIVE;
            case STATUS_INCOMPLETE -> LABEL_INCOMPLETE;
            case STATUS_IN_TRASH -> LABEL_IN_TRASH;
            case STATUS_PENDING -> LABEL_PENDING;
            case STATUS_SCHEDULED -> LABEL_SCHEDULED;
            default -> LABEL_ANY;
        };
    }
}
