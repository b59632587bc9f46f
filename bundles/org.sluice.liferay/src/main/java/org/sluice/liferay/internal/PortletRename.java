package org.sluice.liferay.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A portlet gets another id.
 *
 * @param from the old id
 * @param to the new id
 * @param scope whether the ids of its instances change with it
 */
public record PortletRename(String from, String to, Scope scope) {
    /** What stands between a portlet's id and that of an instance. */
    public static final String INSTANCE = "_INSTANCE_";

    private static final String USER = "_USER_";
    private static final String LAYOUT = "_LAYOUT_";
    private static final Set<String> LISTS_OF_IDS = Set.of("default-asset-publisher-portlet-id", "nested-column-ids");
    private static final Pattern NESTED_COLUMN = Pattern.compile("_(.+)__column-\\d+");

    /** Which ids change. */
    public enum Scope {
        /** This id alone. */
        ID,
        /** This id, and those of its instances. */
        ID_AND_INSTANCES
    }

    /** What an id becomes; others stay as they are. */
    public String id(String id) {
        if (id.equals(from)) {
            return to;
        }
        boolean instance = id.startsWith(from + INSTANCE) || id.startsWith(from + USER);
        return instance && scope == Scope.ID_AND_INSTANCES ? to + id.substring(from.length()) : id;
    }

    /** What the key of a permission's resource becomes: a portlet's id, or one on a page. */
    public String primKey(String primKey) {
        int separator = primKey.indexOf(LAYOUT);
        if (separator < 0) {
            return id(primKey);
        }
        int start = separator + LAYOUT.length();
        return primKey.substring(0, start) + id(primKey.substring(start));
    }

    /** What a page's settings become: the portlets in its columns, and those that are maximised, minimised and so on. */
    public String typeSettings(String typeSettings) {
        return typeSettings(typeSettings, PortletRename::listsPortlets);
    }

    /** What a page's settings become where their keys are such. */
    public String typeSettings(String typeSettings, Predicate<String> keys) {
        return typeSettings.lines().map(line -> line(line, keys)).collect(Collectors.joining("\n"))
                + (typeSettings.endsWith("\n") ? "\n" : "");
    }

    private String line(String line, Predicate<String> keys) {
        int equals = line.indexOf('=');
        if (equals < 0 || !keys.test(line.substring(0, equals))) {
            return line;
        }
        return column(line.substring(0, equals)) + "="
                + Arrays.stream(line.substring(equals + 1).split(",", -1))
                        .map(this::id)
                        .map(this::column)
                        .collect(Collectors.joining(","));
    }

    /** A column inside of a portlet has the portlet's id in its name. */
    private String column(String name) {
        Matcher column = NESTED_COLUMN.matcher(name);
        return column.matches() ? "_" + id(column.group(1)) + name.substring(column.end(1)) : name;
    }

    private static boolean listsPortlets(String key) {
        return key.startsWith("column-")
                || key.startsWith("state-")
                || key.startsWith("mode-")
                || LISTS_OF_IDS.contains(key)
                || NESTED_COLUMN.matcher(key).matches();
    }
}
