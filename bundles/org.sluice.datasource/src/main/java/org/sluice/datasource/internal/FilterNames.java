package org.sluice.datasource.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;

/**
 * Reads from a service filter whose gated {@code DataSource} it asks for.
 *
 * <p>It counts what is asked for by equality, wherever it stands, but not under a NOT: a name too many costs one service
 * that nobody uses, a name too few a component that never starts.
 */
final class FilterNames {
    private static final Set<String> ATTRIBUTES =
            Set.of(GatedDataSources.MODULE_PROPERTY, GatedDataSources.MODULE_PROPERTY_SHORT);

    private final String filter;
    private final List<Item> items = new ArrayList<>();
    private int position;

    private FilterNames(String filter) {
        this.filter = filter;
    }

    private record Item(String attribute, String value) {}

    /** The modules whose data source a filter asks for; none when it does not ask for a {@code DataSource}. */
    static Set<ModuleName> in(String filter) {
        if (!filter.contains(DataSource.class.getName())) {
            return Set.of();
        }
        FilterNames names = new FilterNames(filter);
        names.readNode(true);
        boolean asksForDataSource = names.items.contains(new Item("objectclass", DataSource.class.getName()));
        return asksForDataSource
                ? names.items.stream()
                        .filter(item -> ATTRIBUTES.contains(item.attribute()))
                        .map(item -> new ModuleName(item.value()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Reads {@code (&...)}, {@code (|...)}, {@code (!...)} or an item. The framework has checked the syntax. */
    private void readNode(boolean wanted) {
        skipBlanks();
        position++;
        skipBlanks();
        switch (peek()) {
            case '&', '|' -> {
                position++;
                readNodes(wanted);
            }
            case '!' -> {
                position++;
                readNode(!wanted);
                skipBlanks();
            }
            default -> readItem(wanted);
        }
        position++;
    }

    private void readNodes(boolean wanted) {
        skipBlanks();
        while (peek() == '(') {
            readNode(wanted);
            skipBlanks();
        }
    }

    private void readItem(boolean wanted) {
        int equals = filter.indexOf('=', position);
        String attribute = filter.substring(position, equals).strip().toLowerCase(Locale.ROOT);
        position = equals + 1;
        StringBuilder value = new StringBuilder();
        boolean pattern = false;
        for (; peek() != ')'; position++) {
            if (peek() == '\\') {
                position++;
            } else if (peek() == '*') {
                pattern = true;
            }
            value.append(peek());
        }
        // "~=", ">=" and "<=" leave their first character at the end of the attribute
        if (wanted && !pattern && !value.toString().isBlank()) {
            items.add(new Item(attribute, value.toString()));
        }
    }

    private void skipBlanks() {
        while (Character.isWhitespace(peek())) {
            position++;
        }
    }

    private char peek() {
        return filter.charAt(position);
    }
}
