package com.liferay.portal.kernel.util;

import com.liferay.petra.string.CharPool;
import com.liferay.petra.string.StringPool;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text as upgrade code reads, splits, merges, cuts and replaces it; what is given null answers null, 0 or false. */
public class StringUtil {
    protected static final char[] HEX_DIGITS = "0123456789abcdef".toCharArray();

    private static final String DIGITS_AND_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PARENTHETICAL_SUFFIX = Pattern.compile(" \\([^()]*\\)$");

    // Lists in one string

    /** The list with a further element and a delimiter at its end. */
    public static String add(String s, String add) {
        return add(s, add, StringPool.COMMA);
    }

    public static String add(String s, String add, String delimiter) {
        return add(s, add, delimiter, false);
    }

    public static String add(String s, String add, String delimiter, boolean allowDuplicates) {
        if (add == null || delimiter == null) {
            return null;
        }
        String list = s == null ? "" : s;
        if (!allowDuplicates && contains(list, add, delimiter)) {
            return list;
        }
        boolean open = Validator.isNull(list) || list.endsWith(delimiter);
        return list + (open ? "" : delimiter) + add + delimiter;
    }

    public static List<String> asList(Object object) {
        if (object == null) {
            return new ArrayList<>();
        }
        if (object instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        }
        if (object.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(object))
                    .mapToObj(i -> String.valueOf(Array.get(object, i)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return object instanceof String text ? new ArrayList<>(List.of(text)) : new ArrayList<>();
    }

    public static boolean contains(String s, String text) {
        return contains(s, text, StringPool.COMMA);
    }

    /** Whether a list has the element. */
    public static boolean contains(String s, String text, String delimiter) {
        if (s == null || text == null || delimiter == null) {
            return false;
        }
        String list = delimiter + (s.endsWith(delimiter) ? s : s + delimiter);
        return list.contains(delimiter + text + delimiter);
    }

    public static boolean containsIgnoreCase(String s, String text) {
        return containsIgnoreCase(s, text, StringPool.COMMA);
    }

    public static boolean containsIgnoreCase(String s, String text, String delimiter) {
        return s != null
                && text != null
                && delimiter != null
                && contains(toLowerCase(s), toLowerCase(text), toLowerCase(delimiter));
    }

    public static String removeFromList(String s, String element) {
        return removeFromList(s, element, StringPool.COMMA);
    }

    /** The list without an element; unless it is empty it ends with a delimiter. */
    public static String removeFromList(String s, String element, String delimiter) {
        if (s == null || element == null || delimiter == null) {
            return null;
        }
        return Arrays.stream(split(s, delimiter))
                .filter(part -> !part.equals(element))
                .map(part -> part + delimiter)
                .collect(Collectors.joining());
    }

    public static String merge(boolean[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(boolean[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(char[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(char[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(double[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(double[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(float[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(float[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(int[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(int[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(long[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(long[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(short[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(short[] array, String delimiter) {
        return array == null ? null : String.join(String.valueOf(delimiter), ArrayUtil.toStringArray(array));
    }

    public static String merge(Collection<?> collection) {
        return merge(collection, StringPool.COMMA);
    }

    public static String merge(Collection<?> collection, String delimiter) {
        return collection == null
                ? null
                : collection.stream().map(e -> text(e)).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    public static String merge(Object[] array) {
        return merge(array, StringPool.COMMA);
    }

    public static String merge(Object[] array, String delimiter) {
        return array == null ? null : merge(Arrays.asList(array), delimiter);
    }

    public static String[] split(String s) {
        return split(s, CharPool.COMMA);
    }

    /** The parts between delimiters of the trimmed text; an empty part is kept unless it is the last. */
    public static String[] split(String s, char delimiter) {
        return split(s, String.valueOf(delimiter));
    }

    public static String[] split(String s, String delimiter) {
        if (Validator.isNull(s)
                || delimiter == null
                || delimiter.isEmpty()
                || s.strip().equals(delimiter)) {
            return new String[0];
        }
        if (delimiter.equals("\n") || delimiter.equals("\r")) {
            return splitLines(s);
        }
        String rest = s.strip();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = rest.indexOf(delimiter); at != -1; at = rest.indexOf(delimiter, from)) {
            parts.add(rest.substring(from, at));
            from = at + delimiter.length();
        }
        if (from < rest.length()) {
            parts.add(rest.substring(from));
        }
        return parts.toArray(new String[0]);
    }

    public static boolean[] split(String s, boolean defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static boolean[] split(String s, String delimiter, boolean defaultValue) {
        String[] parts = split(s, delimiter);
        boolean[] values = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = Boolean.parseBoolean(parts[i]);
        }
        return values;
    }

    public static double[] split(String s, double defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static double[] split(String s, String delimiter, double defaultValue) {
        String[] parts = split(s, delimiter);
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = GetterUtil.getDouble(parts[i], defaultValue);
        }
        return values;
    }

    public static float[] split(String s, float defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static float[] split(String s, String delimiter, float defaultValue) {
        String[] parts = split(s, delimiter);
        float[] values = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = GetterUtil.getFloat(parts[i], defaultValue);
        }
        return values;
    }

    public static int[] split(String s, int defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static int[] split(String s, String delimiter, int defaultValue) {
        String[] parts = split(s, delimiter);
        int[] values = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = GetterUtil.getInteger(parts[i], defaultValue);
        }
        return values;
    }

    public static long[] split(String s, long defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static long[] split(String s, String delimiter, long defaultValue) {
        String[] parts = split(s, delimiter);
        long[] values = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = GetterUtil.getLong(parts[i], defaultValue);
        }
        return values;
    }

    public static short[] split(String s, short defaultValue) {
        return split(s, StringPool.COMMA, defaultValue);
    }

    public static short[] split(String s, String delimiter, short defaultValue) {
        String[] parts = split(s, delimiter);
        short[] values = new short[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = GetterUtil.getShort(parts[i], defaultValue);
        }
        return values;
    }

    public static String[] splitLines(String s) {
        return Validator.isNull(s) ? new String[0] : s.strip().lines().toArray(String[]::new);
    }

    // Comparing and counting

    public static int count(String s, char c) {
        return s == null ? 0 : count(s, 0, s.length(), c);
    }

    public static int count(String s, int start, int end, char c) {
        return count(s, start, end, String.valueOf(c));
    }

    public static int count(String s, int start, int end, String text) {
        if (s == null || text == null || text.isEmpty() || end <= start) {
            return 0;
        }
        int count = 0;
        for (int at = s.indexOf(text, start); at != -1 && at < end; at = s.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    public static int count(String s, String text) {
        return s == null ? 0 : count(s, 0, s.length(), text);
    }

    public static boolean endsWith(String s, char end) {
        return endsWith(s, String.valueOf(end));
    }

    /** Whether the text has this end in any letter case. */
    public static boolean endsWith(String s, String end) {
        return s != null && end != null && s.regionMatches(true, s.length() - end.length(), end, 0, end.length());
    }

    public static boolean startsWith(String s, char begin) {
        return startsWith(s, String.valueOf(begin));
    }

    /** Whether the text has this beginning in any letter case. */
    public static boolean startsWith(String s, String start) {
        return s != null && start != null && s.regionMatches(true, 0, start, 0, start.length());
    }

    /** How many characters two texts have in common at their beginnings. */
    public static int startsWithWeight(String s1, String s2) {
        if (s1 == null || s2 == null) {
            return 0;
        }
        int mismatch = Arrays.mismatch(s1.toCharArray(), s2.toCharArray());
        return mismatch == -1 ? s1.length() : mismatch;
    }

    public static boolean equals(String s1, String s2) {
        return s1 == null ? s2 == null : s1.equals(s2);
    }

    public static boolean equalsIgnoreBreakLine(String s1, String s2) {
        return equals(withoutBreaks(s1), withoutBreaks(s2));
    }

    public static boolean equalsIgnoreCase(char c1, char c2) {
        return equalsIgnoreCase(String.valueOf(c1), String.valueOf(c2));
    }

    public static boolean equalsIgnoreCase(String s1, String s2) {
        return s1 == null ? s2 == null : s1.equalsIgnoreCase(s2);
    }

    public static int indexOfAny(String s, char[] chars) {
        return s == null ? -1 : indexOfAny(s, chars, 0, s.length() - 1);
    }

    public static int indexOfAny(String s, char[] chars, int fromIndex) {
        return s == null ? -1 : indexOfAny(s, chars, fromIndex, s.length() - 1);
    }

    public static int indexOfAny(String s, char[] chars, int fromIndex, int toIndex) {
        return indexOfAny(s, strings(chars), fromIndex, toIndex);
    }

    public static int indexOfAny(String s, String[] texts) {
        return s == null ? -1 : indexOfAny(s, texts, 0, s.length() - 1);
    }

    public static int indexOfAny(String s, String[] texts, int fromIndex) {
        return s == null ? -1 : indexOfAny(s, texts, fromIndex, s.length() - 1);
    }

    /** The first place between two, both included, where one of the texts begins, or -1. */
    public static int indexOfAny(String s, String[] texts, int fromIndex, int toIndex) {
        for (int at = Math.max(0, fromIndex);
                valid(s, texts, toIndex) && at <= Math.min(toIndex, s.length() - 1);
                at++) {
            if (standsAt(s, texts, at, toIndex)) {
                return at;
            }
        }
        return -1;
    }

    public static int lastIndexOfAny(String s, char[] chars) {
        return s == null ? -1 : lastIndexOfAny(s, chars, 0, s.length() - 1);
    }

    public static int lastIndexOfAny(String s, char[] chars, int toIndex) {
        return lastIndexOfAny(s, chars, 0, toIndex);
    }

    public static int lastIndexOfAny(String s, char[] chars, int fromIndex, int toIndex) {
        return lastIndexOfAny(s, strings(chars), fromIndex, toIndex);
    }

    public static int lastIndexOfAny(String s, String[] texts) {
        return s == null ? -1 : lastIndexOfAny(s, texts, 0, s.length() - 1);
    }

    public static int lastIndexOfAny(String s, String[] texts, int toIndex) {
        return lastIndexOfAny(s, texts, 0, toIndex);
    }

    public static int lastIndexOfAny(String s, String[] texts, int fromIndex, int toIndex) {
        if (!valid(s, texts, toIndex)) {
            return -1;
        }
        for (int at = Math.min(toIndex, s.length() - 1); at >= Math.max(0, fromIndex); at--) {
            if (standsAt(s, texts, at, toIndex)) {
                return at;
            }
        }
        return -1;
    }

    public static boolean isLowerCase(String s) {
        return s != null && s.chars().noneMatch(Character::isUpperCase);
    }

    public static boolean isUpperCase(String s) {
        return s != null && s.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the parts of a pattern between its stars stand in the text in this order. */
    public static boolean matches(String s, String pattern) {
        int at = 0;
        for (String part : Pattern.compile("\\*").splitAsStream(pattern).toList()) {
            int found = s.indexOf(part, at);
            if (found == -1) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    public static boolean matchesIgnoreCase(String s, String pattern) {
        return matches(lowerCase(s), lowerCase(pattern));
    }

    public static boolean wildcardMatches(
            String s,
            String wildcard,
            char singleWildcardCharacter,
            char multipleWildcardCharacter,
            char escapeWildcardCharacter,
            boolean caseSensitive) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < wildcard.length(); i++) {
            char c = wildcard.charAt(i);
            if (c == escapeWildcardCharacter && i + 1 < wildcard.length()) {
                i++;
                regex.append(Pattern.quote(String.valueOf(wildcard.charAt(i))));
            } else if (c == singleWildcardCharacter) {
                regex.append('.');
            } else if (c == multipleWildcardCharacter) {
                regex.append(".*");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        int caseFlags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(regex.toString(), Pattern.DOTALL | caseFlags)
                .matcher(s)
                .matches();
    }

    // Cutting out

    public static String extract(String s, char[] chars) {
        return s == null ? "" : kept(s, c -> String.valueOf(chars).indexOf(c) != -1);
    }

    public static String extractChars(String s) {
        return s == null ? "" : kept(s, c -> Validator.isChar((char) c));
    }

    public static String extractDigits(String s) {
        return s == null ? "" : kept(s, c -> Validator.isDigit((char) c));
    }

    public static String extractFirst(String s, char delimiter) {
        return extractFirst(s, String.valueOf(delimiter));
    }

    /** What stands before the first delimiter, or null if there is none. */
    public static String extractFirst(String s, String delimiter) {
        int at = s == null || delimiter == null ? -1 : s.indexOf(delimiter);
        return at == -1 ? null : s.substring(0, at);
    }

    public static String extractLast(String s, char delimiter) {
        return extractLast(s, String.valueOf(delimiter));
    }

    /** What stands after the last delimiter, or null if there is none. */
    public static String extractLast(String s, String delimiter) {
        int at = s == null || delimiter == null ? -1 : s.lastIndexOf(delimiter);
        return at == -1 ? null : s.substring(at + delimiter.length());
    }

    public static String extractLeadingDigits(String s) {
        return s == null
                ? ""
                : s.chars()
                        .takeWhile(c -> Validator.isDigit((char) c))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    public static String remove(String s, String element) {
        return removeFromList(s, element);
    }

    public static String remove(String s, String element, String delimiter) {
        return removeFromList(s, element, delimiter);
    }

    public static String removeChar(String s, char oldSub) {
        return s == null ? null : kept(s, c -> c != oldSub);
    }

    public static String removeChars(String s, char... oldSubs) {
        return s == null || oldSubs == null
                ? s
                : kept(s, c -> String.valueOf(oldSubs).indexOf(c) == -1);
    }

    public static String removeFirst(String s, String oldSub) {
        return oldSub == null ? s : replaceFirst(s, oldSub, StringPool.BLANK);
    }

    public static String removeLast(String s, String oldSub) {
        return oldSub == null ? s : replaceLast(s, oldSub, StringPool.BLANK);
    }

    public static String removeSubstring(String s, String oldSub) {
        return replace(s, oldSub, StringPool.BLANK);
    }

    public static String removeSubstrings(String s, String... oldSubs) {
        String result = s;
        for (String oldSub : oldSubs == null ? new String[0] : oldSubs) {
            result = removeSubstring(result, oldSub);
        }
        return result;
    }

    public static String shorten(String s) {
        return shorten(s, 20);
    }

    public static String shorten(String s, int length) {
        return shorten(s, length, StringPool.TRIPLE_PERIOD);
    }

    /** The text cut to a length, suffix included, at a blank if there is one; without the suffix if it is too long. */
    public static String shorten(String s, int length, String suffix) {
        if (s == null || suffix == null) {
            return null;
        }
        if (s.codePointCount(0, s.length()) <= length) {
            return s;
        }
        int room = Math.max(0, length - suffix.length());
        int end = s.offsetByCodePoints(0, length < suffix.length() ? Math.max(0, length) : room);
        if (length < suffix.length()) {
            return s.substring(0, end);
        }
        int blank = end;
        while (blank >= 0 && !Character.isWhitespace(s.charAt(blank))) {
            blank--;
        }
        return s.substring(0, blank < 0 ? end : blank) + suffix;
    }

    public static String shorten(String s, String suffix) {
        return shorten(s, 20, suffix);
    }

    public static String strip(String s, char remove) {
        return removeChar(s, remove);
    }

    public static String strip(String s, char[] remove) {
        return removeChars(s, remove);
    }

    public static String stripBetween(String s, String begin, String end) {
        if (s == null || begin == null || end == null) {
            return s;
        }
        return Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(s)
                .replaceAll("");
    }

    public static String stripCDATA(String s) {
        if (s == null || !s.startsWith(StringPool.CDATA_OPEN) || !s.endsWith(StringPool.CDATA_CLOSE)) {
            return s;
        }
        return s.substring(StringPool.CDATA_OPEN.length(), s.length() - StringPool.CDATA_CLOSE.length());
    }

    public static String stripParentheticalSuffix(String s) {
        return s == null ? null : PARENTHETICAL_SUFFIX.matcher(s).replaceFirst("");
    }

    public static String trim(String s) {
        return s == null ? null : s.strip();
    }

    /** The text without white space at its ends, but the exception counts as no white space. */
    public static String trim(String s, char exception) {
        return trim(s, new char[] {exception});
    }

    public static String trim(String s, char[] exceptions) {
        return trimTrailing(trimLeading(s, exceptions), exceptions);
    }

    public static String trimLeading(String s) {
        return s == null ? null : s.stripLeading();
    }

    public static String trimLeading(String s, char exception) {
        return trimLeading(s, new char[] {exception});
    }

    public static String trimLeading(String s, char[] exceptions) {
        int start = 0;
        while (s != null && start < s.length() && blank(s.charAt(start), exceptions)) {
            start++;
        }
        return s == null ? null : s.substring(start);
    }

    public static String trimTrailing(String s) {
        return s == null ? null : s.stripTrailing();
    }

    public static String trimTrailing(String s, char exception) {
        return trimTrailing(s, new char[] {exception});
    }

    public static String trimTrailing(String s, char[] exceptions) {
        int end = s == null ? 0 : s.length();
        while (end > 0 && blank(s.charAt(end - 1), exceptions)) {
            end--;
        }
        return s == null ? null : s.substring(0, end);
    }

    public static String unquote(String s) {
        if (s == null || s.length() < 2) {
            return s;
        }
        char first = s.charAt(0);
        boolean quoted = (first == '\'' || first == '"') && s.charAt(s.length() - 1) == first;
        return quoted ? s.substring(1, s.length() - 1) : s;
    }

    // Changing

    public static String appendParentheticalSuffix(String s, int suffix) {
        return appendParentheticalSuffix(s, String.valueOf(suffix));
    }

    public static String appendParentheticalSuffix(String s, String suffix) {
        return s + " (" + suffix + ")";
    }

    public static String bytesToHexString(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public static byte[] hexStringToBytes(String hexString) {
        return HexFormat.of().parseHex(hexString);
    }

    /** Each word with a capital, but for the exceptions; {@code trimSpaces} tells whether one blank is left between two. */
    public static String getTitleCase(String s, boolean trimSpaces, String... exceptions) {
        String words = trimSpaces ? s.strip().replaceAll("\\s+", " ") : s;
        return Pattern.compile("\\S+").matcher(words).replaceAll(word -> {
            boolean exempt = ArrayUtil.contains(exceptions, word.group());
            return Matcher.quoteReplacement(exempt ? word.group() : upperCaseFirstLetter(word.group()));
        });
    }

    public static String highlight(String s, String[] queryTerms) {
        return highlight(s, queryTerms, "<span class=\"highlight\">", "</span>");
    }

    public static String highlight(String s, String[] queryTerms, String highlight1, String highlight2) {
        if (s == null || s.isBlank() || queryTerms == null || queryTerms.length == 0) {
            return StringPool.BLANK;
        }
        String terms = Arrays.stream(queryTerms).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(terms, Pattern.CASE_INSENSITIVE)
                .matcher(s)
                .replaceAll(found -> Matcher.quoteReplacement(highlight1 + found.group() + highlight2));
    }

    public static String insert(String s, String insert, int offset) {
        if (s == null || insert == null) {
            return s;
        }
        int at = Math.min(offset, s.length());
        return s.substring(0, at) + insert + s.substring(at);
    }

    public static String lowerCase(String s) {
        return toLowerCase(s);
    }

    public static void lowerCase(String... array) {
        if (array != null) {
            Arrays.setAll(array, i -> toLowerCase(array[i]));
        }
    }

    public static String lowerCaseFirstLetter(String s) {
        boolean capital = s != null && !s.isEmpty() && s.charAt(0) >= 'A' && s.charAt(0) <= 'Z';
        return capital ? toLowerCase(s.substring(0, 1)) + s.substring(1) : s;
    }

    public static String quote(String s) {
        return quote(s, CharPool.APOSTROPHE);
    }

    public static String quote(String s, char quote) {
        return quote(s, String.valueOf(quote));
    }

    public static String quote(String s, String quote) {
        return s == null ? null : quote + s + quote;
    }

    /** Four random lower-case letters. */
    public static String randomId() {
        return randomId(4);
    }

    public static String randomId(int length) {
        return random(length, DIGITS_AND_LETTERS.substring(36));
    }

    public static String randomize(String s) {
        List<Character> characters = s.chars().mapToObj(c -> (char) c).collect(Collectors.toList());
        Collections.shuffle(characters, RANDOM);
        return merge(characters, StringPool.BLANK);
    }

    /** Eight random letters and digits. */
    public static String randomString() {
        return randomString(8);
    }

    public static String randomString(int length) {
        return random(length, DIGITS_AND_LETTERS);
    }

    public static String replace(String s, char oldSub, char newSub) {
        return s == null ? null : s.replace(oldSub, newSub);
    }

    public static String replace(String s, char oldSub, String newSub) {
        return newSub == null ? null : replace(s, String.valueOf(oldSub), newSub);
    }

    public static String replace(String s, char[] oldSubs, char[] newSubs) {
        if (s == null || oldSubs == null || newSubs == null) {
            return null;
        }
        return oldSubs.length == newSubs.length ? mapped(s, oldSubs, strings(newSubs)) : s;
    }

    /** Each character for its text, in one pass: what was put in is not looked at again. */
    public static String replace(String s, char[] oldSubs, String[] newSubs) {
        if (s == null || oldSubs == null || newSubs == null) {
            return null;
        }
        return oldSubs.length == newSubs.length ? mapped(s, oldSubs, newSubs) : s;
    }

    public static String replace(String s, String oldSub, String newSub) {
        return replace(s, oldSub, newSub, 0);
    }

    public static String replace(String s, String oldSub, String newSub, int fromIndex) {
        if (s == null || oldSub == null || oldSub.isEmpty()) {
            return s;
        }
        int from = Math.min(Math.max(0, fromIndex), s.length());
        return s.substring(0, from) + s.substring(from).replace(oldSub, newSub == null ? "" : newSub);
    }

    /** The text with each {@code begin key end} replaced by the key's value; unknown keys stay. */
    public static String replace(String s, String begin, String end, Map<String, String> values) {
        return s == null ? null : replaceToStringBundler(s, begin, end, values).toString();
    }

    /** One replacement after the other. */
    public static String replace(String s, String[] oldSubs, String[] newSubs) {
        if (s == null || oldSubs == null || newSubs == null) {
            return null;
        }
        String result = s;
        for (int i = 0; i < oldSubs.length && oldSubs.length == newSubs.length; i++) {
            result = replace(result, oldSubs[i], newSubs[i]);
        }
        return result;
    }

    public static String replace(String s, String[] oldSubs, Object[] newSubs) {
        return replace(
                s,
                oldSubs,
                newSubs == null
                        ? null
                        : Arrays.stream(newSubs).map(String::valueOf).toArray(String[]::new));
    }

    /** {@code exactMatch} tells whether only whole words are replaced. */
    public static String replace(String s, String[] oldSubs, String[] newSubs, boolean exactMatch) {
        if (!exactMatch || s == null || oldSubs == null || newSubs == null || oldSubs.length != newSubs.length) {
            return replace(s, oldSubs, newSubs);
        }
        String result = s;
        for (int i = 0; i < oldSubs.length; i++) {
            result = Pattern.compile("\\b" + Pattern.quote(oldSubs[i]) + "\\b")
                    .matcher(result)
                    .replaceAll(Matcher.quoteReplacement(newSubs[i]));
        }
        return result;
    }

    public static String replaceFirst(String s, char oldSub, char newSub) {
        return replaceFirst(s, String.valueOf(oldSub), String.valueOf(newSub));
    }

    public static String replaceFirst(String s, char oldSub, String newSub) {
        return replaceFirst(s, String.valueOf(oldSub), newSub);
    }

    public static String replaceFirst(String s, String oldSub, String newSub) {
        return replaceFirst(s, oldSub, newSub, 0);
    }

    public static String replaceFirst(String s, String oldSub, String newSub, int fromIndex) {
        if (s == null || oldSub == null || newSub == null) {
            return null;
        }
        return replaced(s, oldSub, newSub, s.indexOf(oldSub, fromIndex));
    }

    public static String replaceFirst(String s, String[] oldSubs, String[] newSubs) {
        if (s == null || oldSubs == null || newSubs == null) {
            return null;
        }
        String result = s;
        for (int i = 0; i < oldSubs.length && oldSubs.length == newSubs.length; i++) {
            result = replaceFirst(result, oldSubs[i], newSubs[i]);
        }
        return result;
    }

    public static String replaceLast(String s, char oldSub, char newSub) {
        return replaceLast(s, String.valueOf(oldSub), String.valueOf(newSub));
    }

    public static String replaceLast(String s, char oldSub, String newSub) {
        return replaceLast(s, String.valueOf(oldSub), newSub);
    }

    public static String replaceLast(String s, String oldSub, String newSub) {
        if (s == null || oldSub == null || newSub == null) {
            return null;
        }
        return replaced(s, oldSub, newSub, s.lastIndexOf(oldSub));
    }

    public static String replaceLast(String s, String[] oldSubs, String[] newSubs) {
        if (s == null || oldSubs == null || newSubs == null) {
            return null;
        }
        String result = s;
        for (int i = 0; i < oldSubs.length && oldSubs.length == newSubs.length; i++) {
            result = replaceLast(result, oldSubs[i], newSubs[i]);
        }
        return result;
    }

    public static com.liferay.petra.string.StringBundler replaceToStringBundler(
            String s, String begin, String end, Map<String, String> values) {
        if (s == null
                || s.isBlank()
                || begin == null
                || begin.isBlank()
                || end == null
                || end.isBlank()
                || MapUtil.isEmpty(values)) {
            return new com.liferay.petra.string.StringBundler(String.valueOf(s));
        }
        com.liferay.petra.string.StringBundler result = new com.liferay.petra.string.StringBundler();
        int at = 0;
        int start = s.indexOf(begin);
        int stop = start == -1 ? -1 : s.indexOf(end, start + begin.length());
        while (stop != -1) {
            String key = s.substring(start + begin.length(), stop);
            int next = stop + end.length();
            result.append(s.substring(at, start));
            result.append(values.containsKey(key) ? values.get(key) : s.substring(start, next));
            at = next;
            start = s.indexOf(begin, at);
            stop = start == -1 ? -1 : s.indexOf(end, start + begin.length());
        }
        return result.append(s.substring(at));
    }

    public static com.liferay.petra.string.StringBundler replaceWithStringBundler(
            String s, String begin, String end, Map<String, com.liferay.petra.string.StringBundler> values) {
        Map<String, String> texts = values == null
                ? Map.of()
                : values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        return replaceToStringBundler(s, begin, end, texts);
    }

    public static String reverse(String s) {
        return s == null ? null : new StringBuilder(s).reverse().toString();
    }

    public static String safePath(String path) {
        return path == null ? null : path.replaceAll("/{2,}", "/");
    }

    /** The characters' codes, one after the other. */
    public static String toCharCode(String s) {
        return s.chars().mapToObj(Integer::toString).collect(Collectors.joining());
    }

    public static String toHexString(int i) {
        return Integer.toHexString(i);
    }

    public static String toHexString(long l) {
        return Long.toHexString(l);
    }

    public static String toHexString(Object object) {
        if (object instanceof Integer number) {
            return toHexString(number.intValue());
        }
        return object instanceof Long number ? toHexString(number.longValue()) : String.valueOf(object);
    }

    public static String toLowerCase(String s) {
        return toLowerCase(s, null);
    }

    public static String toLowerCase(String s, Locale locale) {
        return s == null ? null : s.toLowerCase(locale == null ? Locale.ROOT : locale);
    }

    public static String toUpperCase(String s) {
        return toUpperCase(s, null);
    }

    public static String toUpperCase(String s, Locale locale) {
        return s == null ? null : s.toUpperCase(locale == null ? Locale.ROOT : locale);
    }

    public static String upperCase(String s) {
        return toUpperCase(s);
    }

    public static String upperCaseFirstLetter(String s) {
        boolean small = s != null && !s.isEmpty() && s.charAt(0) >= 'a' && s.charAt(0) <= 'z';
        return small ? toUpperCase(s.substring(0, 1)) + s.substring(1) : s;
    }

    public static String valueOf(Object object) {
        return String.valueOf(object);
    }

    public static String wrap(String text) {
        return wrap(text, 80, "\n");
    }

    /** The text in lines of at most so many characters where its words allow it. */
    public static String wrap(String text, int width, String lineSeparator) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text == null ? new String[0] : text.lines().toArray(String[]::new)) {
            int length = 0;
            for (String word : split(line, CharPool.SPACE)) {
                boolean fits = length == 0 || length + 1 + word.length() <= width;
                wrapped.append(length == 0 ? "" : fits ? " " : lineSeparator).append(word);
                length = fits && length > 0 ? length + 1 + word.length() : word.length();
            }
            wrapped.append(lineSeparator);
        }
        return text == null ? null : wrapped.toString();
    }

    // Reading

    /** A class path file beside a class; a failure is unchecked. */
    public static String read(Class<?> clazz, String name) {
        try (InputStream inputStream = clazz.getResourceAsStream(name)) {
            if (inputStream == null) {
                throw new FileNotFoundException("Cannot find '%s' beside '%s'.".formatted(name, clazz.getName()));
            }
            return read(inputStream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text of a file on a class path. */
    public static String read(ClassLoader classLoader, String name) throws IOException {
        return read(classLoader, name, false);
    }

    /** {@code all} tells whether the text of all files of this name is read, not of the first only. */
    public static String read(ClassLoader classLoader, String name, boolean all) throws IOException {
        List<URL> found = Collections.list(classLoader.getResources(name));
        if (found.isEmpty()) {
            throw new FileNotFoundException("Cannot find '%s' on the class path of %s.".formatted(name, classLoader));
        }
        List<String> texts = new ArrayList<>();
        for (URL url : all ? found : found.subList(0, 1)) {
            texts.add(read(url.openStream()));
        }
        return String.join("\n", texts);
    }

    /** All text of a stream, read as UTF-8, with line ends as {@code \n}; closes the stream. */
    public static String read(InputStream inputStream) throws IOException {
        try (inputStream) {
            return new String(inputStream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .strip();
        }
    }

    public static void readLines(InputStream inputStream, Collection<String> lines) throws IOException {
        try (inputStream) {
            new String(inputStream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(lines::add);
        }
    }

    private static String text(Object object) {
        return String.valueOf(object).strip();
    }

    private static String withoutBreaks(String s) {
        return s == null ? null : removeChars(s, '\n', '\r');
    }

    private static String kept(String s, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder();
        s.chars().filter(wanted).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static String mapped(String s, char[] oldSubs, String[] newSubs) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int at = String.valueOf(oldSubs).indexOf(c);
            mapped.append(at == -1 ? String.valueOf(c) : newSubs[at]);
        }
        return mapped.toString();
    }

    private static String replaced(String s, String oldSub, String newSub, int at) {
        return at == -1 ? s : s.substring(0, at) + newSub + s.substring(at + oldSub.length());
    }

    private static boolean blank(char c, char[] exceptions) {
        return Character.isWhitespace(c)
                && (exceptions == null || String.valueOf(exceptions).indexOf(c) == -1);
    }

    private static String[] strings(char[] chars) {
        return chars == null
                ? null
                : String.valueOf(chars).chars().mapToObj(Character::toString).toArray(String[]::new);
    }

    private static boolean valid(String s, String[] texts, int toIndex) {
        return s != null && texts != null && toIndex >= 0;
    }

    private static boolean standsAt(String s, String[] texts, int at, int toIndex) {
        return Arrays.stream(texts)
                .anyMatch(text -> text != null && at + text.length() - 1 <= toIndex && s.startsWith(text, at));
    }

    static String random(int length, String alphabet) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
