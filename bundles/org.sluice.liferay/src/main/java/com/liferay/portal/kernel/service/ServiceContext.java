package com.liferay.portal.kernel.service;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * What a caller tells a service besides its arguments. Of a request and of what is seen in a browser there is nothing here.
 */
@SuppressWarnings("JavaUtilDate") // Liferay's signatures
public class ServiceContext implements Cloneable, Serializable {
    private static final int WORKFLOW_ACTION_PUBLISH = 1;

    private Map<String, Serializable> attributes = new HashMap<>();
    private Map<String, Serializable> expandoBridgeAttributes = new HashMap<>();
    private String uuid;
    private long companyId;
    private long scopeGroupId;
    private long userId;
    private String command;
    private String languageId;
    private String portalURL;
    private long plid;
    private String portletId;
    private int workflowAction = WORKFLOW_ACTION_PUBLISH;
    private Date createDate;
    private Date modifiedDate;
    private long[] assetCategoryIds;
    private String[] assetTagNames;
    private long[] assetLinkEntryIds;
    private double assetPriority;
    private String[] groupPermissions;
    private String[] guestPermissions;
    private boolean addGroupPermissions = false;
    private boolean addGuestPermissions = false;
    private boolean assetEntryVisible = true;
    private boolean deriveDefaultPermissions = false;
    private boolean failOnPortalException = true;
    private boolean indexingEnabled = true;
    private boolean signedIn = false;

    @Override
    public Object clone() {
        try {
            ServiceContext copy = (ServiceContext) super.clone();
            copy.setAttributes(new HashMap<>(attributes));
            copy.setExpandoBridgeAttributes(new HashMap<>(expandoBridgeAttributes));
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Serializable getAttribute(String name) {
        return attributes.get(name);
    }

    public Map<String, Serializable> getAttributes() {
        return attributes;
    }

    public Serializable removeAttribute(String name) {
        return attributes.remove(name);
    }

    public void setAttribute(String name, Serializable value) {
        attributes.put(name, value);
    }

    public void setAttributes(Map<String, Serializable> attributes) {
        this.attributes = attributes;
    }

    public Map<String, Serializable> getExpandoBridgeAttributes() {
        return expandoBridgeAttributes;
    }

    public void setExpandoBridgeAttributes(Map<String, Serializable> expandoBridgeAttributes) {
        this.expandoBridgeAttributes = expandoBridgeAttributes;
    }

    /** The uuid for what is made next; it is given once. */
    public String getUuid() {
        String once = uuid;
        uuid = null;
        return once;
    }

    public String getUuidWithoutReset() {
        return uuid;
    }

    public void setUuid(String uuid) {
        this.uuid = uuid;
    }

    public Date getCreateDate(Date defaultCreateDate) {
        return createDate == null ? defaultCreateDate : createDate;
    }

    public Date getModifiedDate(Date defaultModifiedDate) {
        return modifiedDate == null ? defaultModifiedDate : modifiedDate;
    }

    public boolean isCommandAdd() {
        return "add".equals(command) || "add_dynamic".equals(command) || "add_multiple".equals(command);
    }

    public boolean isCommandUpdate() {
        return command != null && command.startsWith("update");
    }

    public long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(long companyId) {
        this.companyId = companyId;
    }

    public long getScopeGroupId() {
        return scopeGroupId;
    }

    public void setScopeGroupId(long scopeGroupId) {
        this.scopeGroupId = scopeGroupId;
    }

    public long getUserId() {
        return userId;
    }

    public void setUserId(long userId) {
        this.userId = userId;
    }

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getLanguageId() {
        return languageId;
    }

    public void setLanguageId(String languageId) {
        this.languageId = languageId;
    }

    public String getPortalURL() {
        return portalURL;
    }

    public void setPortalURL(String portalURL) {
        this.portalURL = portalURL;
    }

    public long getPlid() {
        return plid;
    }

    public void setPlid(long plid) {
        this.plid = plid;
    }

    public String getPortletId() {
        return portletId;
    }

    public void setPortletId(String portletId) {
        this.portletId = portletId;
    }

    public int getWorkflowAction() {
        return workflowAction;
    }

    public void setWorkflowAction(int workflowAction) {
        this.workflowAction = workflowAction;
    }

    public Date getCreateDate() {
        return createDate;
    }

    public void setCreateDate(Date createDate) {
        this.createDate = createDate;
    }

    public Date getModifiedDate() {
        return modifiedDate;
    }

    public void setModifiedDate(Date modifiedDate) {
        this.modifiedDate = modifiedDate;
    }

    public long[] getAssetCategoryIds() {
        return assetCategoryIds;
    }

    public void setAssetCategoryIds(long[] assetCategoryIds) {
        this.assetCategoryIds = assetCategoryIds;
    }

    public String[] getAssetTagNames() {
        return assetTagNames;
    }

    public void setAssetTagNames(String[] assetTagNames) {
        this.assetTagNames = assetTagNames;
    }

    public long[] getAssetLinkEntryIds() {
        return assetLinkEntryIds;
    }

    public void setAssetLinkEntryIds(long[] assetLinkEntryIds) {
        this.assetLinkEntryIds = assetLinkEntryIds;
    }

    public double getAssetPriority() {
        return assetPriority;
    }

    public void setAssetPriority(double assetPriority) {
        this.assetPriority = assetPriority;
    }

    public String[] getGroupPermissions() {
        return groupPermissions;
    }

    public void setGroupPermissions(String[] groupPermissions) {
        this.groupPermissions = groupPermissions;
    }

    public String[] getGuestPermissions() {
        return guestPermissions;
    }

    public void setGuestPermissions(String[] guestPermissions) {
        this.guestPermissions = guestPermissions;
    }

    public boolean isAddGroupPermissions() {
        return addGroupPermissions;
    }

    public void setAddGroupPermissions(boolean addGroupPermissions) {
        this.addGroupPermissions = addGroupPermissions;
    }

    public boolean isAddGuestPermissions() {
        return addGuestPermissions;
    }

    public void setAddGuestPermissions(boolean addGuestPermissions) {
        this.addGuestPermissions = addGuestPermissions;
    }

    public boolean isAssetEntryVisible() {
        return assetEntryVisible;
    }

    public void setAssetEntryVisible(boolean assetEntryVisible) {
        this.assetEntryVisible = assetEntryVisible;
    }

    public boolean isDeriveDefaultPermissions() {
        return deriveDefaultPermissions;
    }

    public void setDeriveDefaultPermissions(boolean deriveDefaultPermissions) {
        this.deriveDefaultPermissions = deriveDefaultPermissions;
    }

    public boolean isFailOnPortalException() {
        return failOnPortalException;
    }

    public void setFailOnPortalException(boolean failOnPortalException) {
        this.failOnPortalException = failOnPortalException;
    }

    public boolean isIndexingEnabled() {
        return indexingEnabled;
    }

    public void setIndexingEnabled(boolean indexingEnabled) {
        this.indexingEnabled = indexingEnabled;
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public void setSignedIn(boolean signedIn) {
        this.signedIn = signedIn;
    }
}
