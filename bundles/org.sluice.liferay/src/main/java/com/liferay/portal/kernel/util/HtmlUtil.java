package com.liferay.portal.kernel.util;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in HTML: escaped, unescaped, stripped. */
public class HtmlUtil {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SCRIPT =
            Pattern.compile("<(script|style|noscript)\\b.*?</\\1\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC_ENTITY = Pattern.compile("&#(?:(\\d{1,7})|[xX]([0-9a-fA-F]{1,6}));");
    private static final String[] CHARACTERS = {"&", "<", ">", "\"", "'", "\u2013", "\u2014", "\u2028"};
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&#34;", "&#39;", "&#8211;", "&#8212;", "&#8232;"
    };

    /** A data attribute for each entry. */
    public static String buildData(Map<String, Object> data) {
        return data == null
                ? ""
                : data.entrySet().stream()
                        .map(entry -> "data-%s=\"%s\" "
                                .formatted(entry.getKey(), escapeAttribute(String.valueOf(entry.getValue()))))
                        .collect(Collectors.joining());
    }

    public static String escape(String html) {
        return StringUtil.replace(html, CHARACTERS, ENTITIES);
    }

    public static String escapeAttribute(String attribute) {
        return StringUtil.replace(attribute, new String[] {"&", "<", ">", "\"", "'"}, new String[] {
            "&amp;", "&lt;", "&gt;", "&quot;", "&#39;"
        });
    }

    public static String escapeCSS(String css) {
        return escaped(css, "\\", " ");
    }

    /** The reference escaped; one that is a script is disarmed. */
    public static String escapeHREF(String href) {
        if (href == null) {
            return null;
        }
        boolean script = href.strip().toLowerCase(java.util.Locale.ROOT).matches("(?s)(javascript|data)\\s*:.*");
        return escapeAttribute(script ? href.replaceFirst(":", "%3a") : href);
    }

    public static String escapeJS(String js) {
        return js == null
                ? null
                : js.chars()
                        .mapToObj(c -> plain(c)
                                ? Character.toString(c)
                                : c < 256 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c))
                        .collect(Collectors.joining());
    }

    public static String escapeURL(String url) {
        return url == null ? null : URLCodec.encodeURL(url, true);
    }

    public static String escapeXPath(String xPath) {
        return xPath == null ? null : xPath.replaceAll("[\\s()\\[\\]*+,./:<=>!|@$\"-]", "_");
    }

    /** The text as a string in an XPath expression, whichever quotes it has. */
    public static String escapeXPathAttribute(String xPathAttribute) {
        if (!xPathAttribute.contains("\"")) {
            return "\"" + xPathAttribute + "\"";
        }
        if (!xPathAttribute.contains("'")) {
            return "'" + xPathAttribute + "'";
        }
        return Pattern.compile("'", Pattern.LITERAL)
                .splitAsStream(xPathAttribute)
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(", \"'\", ", "concat(", ")"));
    }

    /** The text of HTML: no tags, entities resolved, blanks and line breaks as one blank. */
    public static String extractText(String html) {
        return html == null
                ? null
                : unescape(stripHtml(html)).replaceAll("\\s+", " ").strip();
    }

    public static String fromInputSafe(String text) {
        return StringUtil.replace(text, new String[] {"&amp;", "&quot;"}, new String[] {"&", "\""});
    }

    /** The text as an id: what is neither letter nor digit becomes its number between underlines. */
    public static String getAUICompatibleId(String html) {
        return html == null
                ? null
                : html.chars()
                        .mapToObj(c -> Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : c == '_' ? "__" : "_" + StringUtil.toHexString(c) + "_")
                        .collect(Collectors.joining());
    }

    public static String replaceNewLine(String html) {
        return html == null ? null : html.replaceAll("\r?\n", "<br />");
    }

    /** The text without what stands in a tag, the tag included. */
    public static String stripBetween(String text, String tag) {
        return StringUtil.stripBetween(text, "<" + tag, "</" + tag + ">");
    }

    public static String stripComments(String text) {
        return text == null ? null : COMMENT.matcher(text).replaceAll("");
    }

    /** The text without tags, comments, scripts and styles. */
    public static String stripHtml(String text) {
        return text == null
                ? null
                : TAG.matcher(SCRIPT.matcher(stripComments(text)).replaceAll(""))
                        .replaceAll("");
    }

    public static String toInputSafe(String text) {
        return StringUtil.replace(text, new String[] {"&", "\""}, new String[] {"&amp;", "&quot;"});
    }

    /** The text with numeric entities and those for {@code & < > " '} and the hard blank resolved. */
    public static String unescape(String html) {
        if (html == null) {
            return null;
        }
        String named = StringUtil.replace(
                html,
                new String[] {"&lt;", "&gt;", "&quot;", "&apos;", "&nbsp;", "&laquo;", "&raquo;"},
                new String[] {"<", ">", "\"", "'", "\u00a0", "\u00ab", "\u00bb"});
        return NUMERIC_ENTITY
                .matcher(named)
                .replaceAll(entity -> java.util.regex.Matcher.quoteReplacement(Character.toString(
                        entity.group(1) == null
                                ? Integer.parseInt(entity.group(2), 16)
                                : Integer.parseInt(entity.group(1)))))
                .replace("&amp;", "&");
    }

    public static String unescapeCDATA(String text) {
        return StringUtil.replace(text, new String[] {"&lt;![CDATA[", "]]&gt;"}, new String[] {"<![CDATA[", "]]>"});
    }

    /** The text with a mark for a possible break wherever it has so many characters in a row. */
    public static String wordBreak(String text, int columns) {
        return text == null ? null : text.replaceAll("(\\S{%d})(?=\\S)".formatted(columns), "$1<wbr/>");
    }

    private static String escaped(String text, String before, String after) {
        return text == null
                ? null
                : text.chars()
                        .mapToObj(c -> plain(c) ? Character.toString(c) : before + Integer.toHexString(c) + after)
                        .collect(Collectors.joining());
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
