package com.liferay.portal.kernel.util;

/** The kinds of feeds, as portlet preferences of Liferay 7.0 and 7.1 hold them. */
@SuppressWarnings("MutablePublicArray") // Liferay's signatures
public class RSSUtil {
    public static final String ATOM = "atom";
    public static final String DISPLAY_STYLE_ABSTRACT = "abstract";
    public static final String DISPLAY_STYLE_FULL_CONTENT = "full-content";
    public static final String DISPLAY_STYLE_TITLE = "title";
    public static final String DISPLAY_STYLE_DEFAULT = DISPLAY_STYLE_FULL_CONTENT;
    public static final String[] DISPLAY_STYLES = {
        DISPLAY_STYLE_ABSTRACT, DISPLAY_STYLE_FULL_CONTENT, DISPLAY_STYLE_TITLE
    };
    public static final String ENTRY_TYPE_DEFAULT = "html";
    public static final String RSS = "rss";
    public static final String FORMAT_DEFAULT = ATOM;
    public static final double VERSION_DEFAULT = 1.0;
    public static final String FEED_TYPE_DEFAULT = getFeedType(FORMAT_DEFAULT, VERSION_DEFAULT);
    public static final String[] FEED_TYPES = {getFeedType(ATOM, 1.0), getFeedType(RSS, 1.0), getFeedType(RSS, 2.0)};

    public static String getFeedType(String type, double version) {
        return type + "_" + version;
    }

    public static String getFeedTypeFormat(String feedType) {
        return parts(feedType).length > 0 ? parts(feedType)[0] : FORMAT_DEFAULT;
    }

    /** The type as people read it, such as {@code RSS 2.0}. */
    public static String getFeedTypeName(String feedType) {
        String format = getFeedTypeFormat(feedType);
        String name = format.equals(ATOM) ? "Atom" : format.equals(RSS) ? "RSS" : format;
        return name + " " + getFeedTypeVersion(feedType);
    }

    public static double getFeedTypeVersion(String feedType) {
        return parts(feedType).length > 1 ? GetterUtil.getDouble(parts(feedType)[1], VERSION_DEFAULT) : VERSION_DEFAULT;
    }

    /** The format that an old name such as {@code rss-2.0} begins with. */
    public static String getFormatType(String format) {
        if (format == null) {
            return FORMAT_DEFAULT;
        }
        return format.contains(ATOM) ? ATOM : format.contains(RSS) ? RSS : FORMAT_DEFAULT;
    }

    /** The version that an old name such as {@code rss10} or {@code rss-2.0} ends with. */
    public static double getFormatVersion(String format) {
        if (format == null) {
            return VERSION_DEFAULT;
        }
        return format.contains("10") || format.contains("1.0")
                ? 1.0
                : format.contains("20") || format.contains("2.0") ? 2.0 : VERSION_DEFAULT;
    }

    private static String[] parts(String feedType) {
        return StringUtil.split(feedType, '_');
    }
}
