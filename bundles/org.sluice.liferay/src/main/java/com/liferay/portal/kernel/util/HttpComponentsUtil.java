package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** URLs taken apart and put together as text; what asks for the current request is not here. */
public class HttpComponentsUtil {
    private static final Pattern PROTOCOL = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");
    private static final Pattern PATH_PARAMETER = Pattern.compile(";[^/?#]*");

    public static String addParameter(String url, String name, boolean value) {
        return addParameter(url, name, String.valueOf(value));
    }

    public static String addParameter(String url, String name, double value) {
        return addParameter(url, name, String.valueOf(value));
    }

    public static String addParameter(String url, String name, int value) {
        return addParameter(url, name, String.valueOf(value));
    }

    public static String addParameter(String url, String name, long value) {
        return addParameter(url, name, String.valueOf(value));
    }

    public static String addParameter(String url, String name, short value) {
        return addParameter(url, name, String.valueOf(value));
    }

    public static String addParameter(String url, String name, String value) {
        if (url == null) {
            return null;
        }
        int anchor = url.indexOf('#');
        String start = anchor == -1 ? url : url.substring(0, anchor);
        String separator = !start.contains("?") ? "?" : start.endsWith("?") || start.endsWith("&") ? "" : "&";
        return start + separator + name + "=" + URLCodec.encodeURL(value) + (anchor == -1 ? "" : url.substring(anchor));
    }

    /** {@code params} is name, value, name, value and so on. */
    public static String addParameters(String url, Object... params) {
        String result = url;
        for (int i = 0; i + 1 < params.length; i += 2) {
            result = addParameter(result, String.valueOf(params[i]), String.valueOf(params[i + 1]));
        }
        return result;
    }

    public static String decodePath(String path) {
        return Validator.isNull(path) ? path : URLCodec.decodeURL(path.replace("+", "%2B"));
    }

    /** The decoded text, or nothing where it is no encoded one. */
    public static String decodeURL(String url) {
        if (Validator.isNull(url)) {
            return url;
        }
        try {
            return URLCodec.decodeURL(url);
        } catch (IllegalArgumentException e) {
            return StringPool.BLANK; // as callers expect it of a text that a user may have written
        }
    }

    /** The URL with its parameters' values encoded. */
    public static String encodeParameters(String url) {
        String query = getQueryString(url);
        if (Validator.isNull(query)) {
            return url;
        }
        String encoded = Arrays.stream(StringUtil.split(query, '&'))
                .map(HttpComponentsUtil::encodedParameter)
                .collect(Collectors.joining("&"));
        int start = url.indexOf('?') + 1;
        return url.substring(0, start) + encoded + url.substring(start + query.length());
    }

    public static String encodePath(String path) {
        return Validator.isNull(path) ? path : URLCodec.encodeURL(path, true).replace("%2F", "/");
    }

    public static String fixPath(String path) {
        return fixPath(path, true, true);
    }

    /** The path without slashes at its beginning, its end, or both. */
    public static String fixPath(String path, boolean leading, boolean trailing) {
        if (path == null) {
            return StringPool.BLANK;
        }
        String fixed = leading ? path.replaceAll("^/+", "") : path;
        return trailing ? fixed.replaceAll("/+$", "") : fixed;
    }

    /** The host of a URL that begins with a protocol, else nothing. */
    public static String getDomain(String url) {
        if (!hasProtocol(url)) {
            return StringPool.BLANK;
        }
        String rest = removeProtocol(url);
        int end = StringUtil.indexOfAny(rest, new char[] {'/', '?', '#'});
        String host = end == -1 ? rest : rest.substring(0, end);
        int user = host.lastIndexOf('@');
        return StringUtil.extractFirst(host.substring(user + 1) + ":", ':');
    }

    public static String getIpAddress(String url) {
        try {
            return InetAddress.getByName(getDomain(url)).getHostAddress();
        } catch (UnknownHostException e) {
            return url; // the host stays a name
        }
    }

    public static String getParameter(String url, String name) {
        return getParameter(url, name, true);
    }

    /** {@code escaped} tells whether ampersands between parameters are written as HTML needs it. */
    public static String getParameter(String url, String name, boolean escaped) {
        String query = getQueryString(url);
        for (String parameter : StringUtil.split(query, escaped ? "&amp;" : "&")) {
            if (parameter.startsWith(name + "=")) {
                return parameter.substring(name.length() + 1);
            }
        }
        return StringPool.BLANK;
    }

    public static Map<String, String[]> getParameterMap(String queryString) {
        return parameterMapFromString(queryString);
    }

    /** What follows the host, without parameters. */
    public static String getPath(String url) {
        String path = removeDomain(url);
        int end = StringUtil.indexOfAny(path, new char[] {'?', '#'});
        return end == -1 ? path : path.substring(0, end);
    }

    public static String getProtocol(boolean secure) {
        return secure ? "https" : "http";
    }

    public static String getProtocol(String url) {
        int end = url.indexOf("://");
        return end == -1 ? StringPool.BLANK : url.substring(0, end);
    }

    public static String getQueryString(String url) {
        int start = url == null ? -1 : url.indexOf('?');
        if (start == -1) {
            return StringPool.BLANK;
        }
        int anchor = url.indexOf('#', start);
        return anchor == -1 ? url.substring(start + 1) : url.substring(start + 1, anchor);
    }

    public static URI getURI(String uriString) throws URISyntaxException {
        return new URI(uriString);
    }

    public static boolean hasDomain(String url) {
        return Validator.isNotNull(getDomain(url));
    }

    public static boolean hasProtocol(String url) {
        return url != null && PROTOCOL.matcher(url).find();
    }

    public static boolean isSecure(String url) {
        return url != null && StringUtil.startsWith(url, "https://");
    }

    /** The path without path parameters, dots and doubled slashes. */
    public static String normalizePath(String uri) {
        if (Validator.isNull(uri)) {
            return uri;
        }
        String path = removePathParameters(uri).replaceAll("/{2,}", "/");
        String normalized = URI.create(encodePath(path)).normalize().getRawPath();
        return decodePath(normalized);
    }

    public static Map<String, String[]> parameterMapFromString(String queryString) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : StringUtil.split(queryString, '&')) {
            int equals = parameter.indexOf('=');
            String name = equals == -1 ? parameter : parameter.substring(0, equals);
            if (!name.isEmpty()) {
                String value = equals == -1 ? "" : decodeURL(parameter.substring(equals + 1));
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        Map<String, String[]> map = new LinkedHashMap<>();
        values.forEach((name, all) -> map.put(name, all.toArray(new String[0])));
        return map;
    }

    public static String parameterMapToString(Map<String, String[]> parameterMap) {
        return parameterMapToString(parameterMap, true);
    }

    public static String parameterMapToString(Map<String, String[]> parameterMap, boolean addQuestion) {
        String query = parameterMap.entrySet().stream()
                .flatMap(entry ->
                        Arrays.stream(entry.getValue()).map(value -> entry.getKey() + "=" + URLCodec.encodeURL(value)))
                .collect(Collectors.joining("&"));
        return addQuestion && !query.isEmpty() ? "?" + query : query;
    }

    public static String protocolize(String url, boolean secure) {
        return protocolize(url, -1, secure);
    }

    /** The URL with the protocol http or https, and the port unless it is -1. */
    public static String protocolize(String url, int port, boolean secure) {
        if (!hasProtocol(url)) {
            return url;
        }
        String rest = removeProtocol(url);
        String host = getDomain(url);
        boolean replaced = port != -1 && rest.startsWith(host);
        String end = replaced ? ":" + port + rest.substring(host.length()).replaceFirst("^:\\d+", "") : "";
        return getProtocol(secure) + "://" + (replaced ? host + end : rest);
    }

    public static String removeDomain(String url) {
        if (Validator.isNull(url)) {
            return StringPool.BLANK;
        }
        String rest = removeProtocol(url);
        int start = rest.indexOf('/');
        return start > 0 ? rest.substring(start) : start == 0 || !hasProtocol(url) ? rest : StringPool.BLANK;
    }

    public static String removeParameter(String url, String name) {
        String query = getQueryString(url);
        if (Validator.isNull(query)) {
            return url;
        }
        int start = url.indexOf('?');
        String kept = Arrays.stream(StringUtil.split(query, '&'))
                .filter(parameter -> !parameter.equals(name) && !parameter.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return url.substring(0, start) + (kept.isEmpty() ? "" : "?" + kept) + url.substring(start + 1 + query.length());
    }

    public static String removePathParameters(String uri) {
        return uri == null ? null : PATH_PARAMETER.matcher(uri).replaceAll("");
    }

    public static String removeProtocol(String url) {
        return url == null ? null : PROTOCOL.matcher(url).replaceFirst("");
    }

    /** The header's value without line breaks, which would begin another header. */
    public static String sanitizeHeader(String header) {
        return header == null ? null : header.replace('\r', ' ').replace('\n', ' ');
    }

    public static String setParameter(String url, String name, boolean value) {
        return setParameter(url, name, String.valueOf(value));
    }

    public static String setParameter(String url, String name, double value) {
        return setParameter(url, name, String.valueOf(value));
    }

    public static String setParameter(String url, String name, int value) {
        return setParameter(url, name, String.valueOf(value));
    }

    public static String setParameter(String url, String name, long value) {
        return setParameter(url, name, String.valueOf(value));
    }

    public static String setParameter(String url, String name, short value) {
        return setParameter(url, name, String.valueOf(value));
    }

    public static String setParameter(String url, String name, String value) {
        boolean nothing = Validator.isNull(url) || Validator.isNull(name) || Validator.isNull(value);
        return nothing ? url : addParameter(removeParameter(url, name), name, value);
    }

    private static String encodedParameter(String parameter) {
        int equals = parameter.indexOf('=');
        return equals == -1
                ? parameter
                : parameter.substring(0, equals + 1) + URLCodec.encodeURL(decodeURL(parameter.substring(equals + 1)));
    }
}
