package com.liferay.portal.kernel.model;

import com.liferay.portal.kernel.portlet.PortletIdCodec;

/** A portlet's id, taken apart. */
public class PortletInstance {
    public static final int PORTLET_INSTANCE_KEY_MAX_LENGTH = PortletIdCodec.PORTLET_INSTANCE_KEY_MAX_LENGTH;

    private final String portletName;
    private final long userId;
    private final String instanceId;

    public static PortletInstance fromPortletInstanceKey(String portletInstanceKey) {
        return new PortletInstance(
                PortletIdCodec.decodePortletName(portletInstanceKey),
                PortletIdCodec.decodeUserId(portletInstanceKey),
                PortletIdCodec.decodeInstanceId(portletInstanceKey));
    }

    /** A new instance. */
    public PortletInstance(String portletName) {
        this(portletName, 0, PortletIdCodec.generateInstanceId());
    }

    public PortletInstance(String portletName, long userId) {
        this(portletName, userId, null);
    }

    public PortletInstance(String portletName, long userId, String instanceId) {
        this.portletName = portletName;
        this.userId = userId;
        this.instanceId = instanceId;
    }

    public PortletInstance(String portletName, String instanceId) {
        this(portletName, 0, instanceId);
    }

    public String getInstanceId() {
        return instanceId;
    }

    public String getPortletInstanceKey() {
        return PortletIdCodec.encode(portletName, userId, instanceId);
    }

    public String getPortletName() {
        return portletName;
    }

    public long getUserId() {
        return userId;
    }

    public boolean hasIdenticalPortletName(PortletInstance portletInstance) {
        return hasIdenticalPortletName(portletInstance.getPortletName());
    }

    public boolean hasIdenticalPortletName(String portletName) {
        return this.portletName.equals(portletName);
    }

    public boolean hasInstanceId() {
        return instanceId != null && !instanceId.isEmpty();
    }

    public boolean hasUserId() {
        return userId > 0;
    }

    @Override
    public String toString() {
        return getPortletInstanceKey();
    }
}
