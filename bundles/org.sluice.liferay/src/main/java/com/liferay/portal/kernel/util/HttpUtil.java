package com.liferay.portal.kernel.util;

/** URLs taken apart and put together, under the name of Liferay 7.0 to 7.4; nothing is fetched. */
public class HttpUtil extends HttpComponentsUtil {
    public static String decodeURL(String url, boolean unescapeSpaces) {
        return decodeURL(url);
    }

    public static String encodeURL(String url) {
        return URLCodec.encodeURL(url);
    }

    public static String encodeURL(String url, boolean escapeSpaces) {
        return URLCodec.encodeURL(url, escapeSpaces);
    }
}
