package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;

/** Texts as parts of URLs. */
public class URLCodec {
    public static String decodeURL(String encodedURLString) {
        return decodeURL(encodedURLString, StringPool.UTF8);
    }

    public static String decodeURL(String encodedURLString, String charsetName) {
        return encodedURLString == null ? null : URLDecoder.decode(encodedURLString, Charset.forName(charsetName));
    }

    public static String encodeURL(String rawURLString) {
        return encodeURL(rawURLString, StringPool.UTF8, false);
    }

    /** {@code escapeSpaces} tells whether a blank becomes {@code %20}, not {@code +}. */
    public static String encodeURL(String rawURLString, boolean escapeSpaces) {
        return encodeURL(rawURLString, StringPool.UTF8, escapeSpaces);
    }

    public static String encodeURL(String rawURLString, String charsetName, boolean escapeSpaces) {
        if (rawURLString == null) {
            return null;
        }
        String encoded = URLEncoder.encode(rawURLString, Charset.forName(charsetName));
        return escapeSpaces ? encoded.replace("+", "%20") : encoded;
    }
}
