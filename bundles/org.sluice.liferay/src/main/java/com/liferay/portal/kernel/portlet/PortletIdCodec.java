package com.liferay.portal.kernel.portlet;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The parts of a portlet's id: {@code name_USER_userId_INSTANCE_instanceId}, where user and instance may be absent. */
public class PortletIdCodec {
    public static final int PORTLET_INSTANCE_KEY_MAX_LENGTH = 255;

    private static final String USER = "_USER_";
    private static final String INSTANCE = "_INSTANCE_";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int INSTANCE_ID_LENGTH = 12;

    /** The instance's id; null when the portlet's id has none. */
    public static String decodeInstanceId(String portletId) {
        int at = portletId.indexOf(INSTANCE);
        return at < 0 ? null : portletId.substring(at + INSTANCE.length());
    }

    public static String decodePortletName(String portletId) {
        return before(USER, before(INSTANCE, portletId));
    }

    /** The user's id; 0 when the portlet's id has none. */
    public static long decodeUserId(String portletId) {
        int at = portletId.indexOf(USER);
        if (at < 0) {
            return 0;
        }
        String user = before(INSTANCE, portletId.substring(at + USER.length()));
        return user.chars().allMatch(Character::isDigit) && !user.isEmpty() ? Long.parseLong(user) : 0;
    }

    /** The id of a new instance. */
    public static String encode(String portletName) {
        return encode(portletName, 0, generateInstanceId());
    }

    public static String encode(String portletName, long userId) {
        return encode(portletName, userId, null);
    }

    /** The id of a portlet; one that has a user or an instance already keeps it where none is given. */
    public static String encode(String portletName, long userId, String instanceId) {
        long user = userId > 0 ? userId : decodeUserId(portletName);
        String instance = instanceId == null || instanceId.isBlank() ? decodeInstanceId(portletName) : instanceId;
        return decodePortletName(portletName)
                + (user > 0 ? USER + user : "")
                + (instance == null ? "" : INSTANCE + instance);
    }

    public static String encode(String portletName, String instanceId) {
        return encode(portletName, 0, instanceId);
    }

    public static String generateInstanceId() {
        return new SecureRandom()
                .ints(INSTANCE_ID_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    public static boolean hasInstanceId(String portletId) {
        return portletId.contains(INSTANCE);
    }

    public static boolean hasUserId(String portletId) {
        return portletId.contains(USER);
    }

    private static String before(String separator, String text) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }
}
