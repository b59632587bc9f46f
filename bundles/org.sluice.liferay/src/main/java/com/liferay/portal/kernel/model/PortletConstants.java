package com.liferay.portal.kernel.model;

import com.liferay.portal.kernel.portlet.PortletIdCodec;

/** The parts of a portlet's id, as 7.0 asks for them. */
public class PortletConstants {
    public static final String DEFAULT_PREFERENCES = "<portlet-preferences />";

    public static final String FACEBOOK_INTEGRATION_FBML = "fbml";

    public static final String FACEBOOK_INTEGRATION_IFRAME = "iframe";

    public static final String INSTANCE_SEPARATOR = "_INSTANCE_";

    public static final String LAYOUT_SEPARATOR = "_LAYOUT_";

    public static final String USER_PRINCIPAL_STRATEGY_SCREEN_NAME = "screenName";

    public static final String USER_PRINCIPAL_STRATEGY_USER_ID = "userId";

    public static final String USER_SEPARATOR = "_USER_";

    public static final String WAR_SEPARATOR = "_WAR_";

    public static String assemblePortletId(String portletId, long userId) {
        return PortletIdCodec.encode(portletId, userId);
    }

    public static String assemblePortletId(String portletId, long userId, String instanceId) {
        return PortletIdCodec.encode(portletId, userId, instanceId);
    }

    public static String assemblePortletId(String portletId, String instanceId) {
        return PortletIdCodec.encode(portletId, instanceId);
    }

    public static String generateInstanceId() {
        return PortletIdCodec.generateInstanceId();
    }

    public static String getInstanceId(String portletId) {
        return PortletIdCodec.decodeInstanceId(portletId);
    }

    public static String getRootPortletId(String portletId) {
        return PortletIdCodec.decodePortletName(portletId);
    }

    public static long getUserId(String portletId) {
        return PortletIdCodec.decodeUserId(portletId);
    }

    public static boolean hasIdenticalRootPortletId(String portletId1, String portletId2) {
        return getRootPortletId(portletId1).equals(getRootPortletId(portletId2));
    }

    public static boolean hasInstanceId(String portletId) {
        return PortletIdCodec.hasInstanceId(portletId);
    }

    public static boolean hasUserId(String portletId) {
        return PortletIdCodec.hasUserId(portletId);
    }
}
