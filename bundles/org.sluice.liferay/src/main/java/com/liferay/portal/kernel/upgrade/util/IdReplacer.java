package com.liferay.portal.kernel.upgrade.util;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exchanges ids inside of texts. */
public class IdReplacer {
    /** Exchanges each number that follows the beginning. */
    public static String replaceLongIds(String content, String begin, ValueMapper valueMapper) throws Exception {
        return replace(content, Pattern.compile(Pattern.quote(begin) + "(\\d+)"), valueMapper);
    }

    /** Exchanges each number that stands between the beginning and the end. */
    public String replaceLongIds(String content, String begin, String end, ValueMapper valueMapper) throws Exception {
        return replace(
                content, Pattern.compile(Pattern.quote(begin) + "(\\d+)(?=" + Pattern.quote(end) + ")"), valueMapper);
    }

    private static String replace(String content, Pattern pattern, ValueMapper valueMapper) throws Exception {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (Matcher matcher = pattern.matcher(content); matcher.find(); copied = matcher.end(1)) {
            replaced.append(content, copied, matcher.start(1))
                    .append(valueMapper.getNewValue(Long.valueOf(matcher.group(1))));
        }
        return replaced.append(content.substring(copied)).toString();
    }
}
