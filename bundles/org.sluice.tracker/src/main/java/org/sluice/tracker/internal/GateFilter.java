package org.sluice.tracker.internal;

import com.liferay.portal.kernel.model.Release;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;

/**
 * What a service filter surely asks for: the class and the module without which no service can match it.
 *
 * <p>It counts only {@code (attribute=value)} that stands alone or in an AND at the top, without a wildcard, an escape or
 * blanks around the value. What is under an OR or a NOT, or cannot be read, counts as not asked for.
 *
 * @param objectClass the class that it asks for
 * @param module the module that it asks for as {@value #MODULE}
 * @param shortModule the module that it asks for as {@value #MODULE_SHORT}
 */
public record GateFilter(Optional<String> objectClass, Optional<String> module, Optional<String> shortModule) {
    /** The service property that names the module of a release or of a gated data source. */
    public static final String MODULE = "release.bundle.symbolic.name";

    /** The short spelling of {@value #MODULE}. */
    public static final String MODULE_SHORT = "bundle.symbolic.name";

    private static final GateFilter ANYTHING = new GateFilter(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String OBJECT_CLASS = "objectclass";
    private static final Set<String> GATED = Set.of(Release.class.getName(), "javax.sql.DataSource");

    /** Reads a filter; no filter asks for nothing. */
    public static GateFilter of(@Nullable String filter) {
        if (filter == null) {
            return ANYTHING;
        }
        Map<String, String> equalities = new Reader(filter).read();
        return new GateFilter(
                Optional.ofNullable(equalities.get(OBJECT_CLASS)),
                Optional.ofNullable(equalities.get(MODULE)),
                Optional.ofNullable(equalities.get(MODULE_SHORT)));
    }

    /** The module behind whose gate a reference to this interface with this target waits; empty for any other. */
    public static Optional<ModuleName> gate(String interfaceName, @Nullable String target) {
        if (!GATED.contains(interfaceName)) {
            return Optional.empty();
        }
        GateFilter filter = of(target);
        return filter.module().or(filter::shortModule).map(ModuleName::new);
    }

    /** Reads one filter, from its first character to its last; stops at what it does not understand. */
    private static final class Reader {
        private static final char END = '\0';

        private final String text;
        private final Map<String, String> equalities = new HashMap<>();
        private int position;

        private Reader(String text) {
            this.text = text;
        }

        private Map<String, String> read() {
            readNode();
            return equalities;
        }

        /** Returns whether the node was read to its end. */
        private boolean readNode() {
            skipBlanks();
            if (!take('(')) {
                return false;
            }
            skipBlanks();
            return switch (peek()) {
                case '&' -> readAnd();
                case '|', '!' -> skipNode();
                default -> readItem();
            };
        }

        private boolean readAnd() {
            position++;
            skipBlanks();
            while (peek() == '(') {
                if (!readNode()) {
                    return false;
                }
                skipBlanks();
            }
            return take(')');
        }

        /** Skips to the parenthesis that closes the node; the one that opens it is read already. */
        private boolean skipNode() {
            for (int depth = 1; depth > 0; position++) {
                switch (peek()) {
                    case '\\' -> position++;
                    case '(' -> depth++;
                    case ')' -> depth--;
                    case END -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return true;
        }

        private boolean readItem() {
            int start = position;
            if (!skipNode()) {
                return false;
            }
            String item = text.substring(start, position - 1);
            int equals = item.indexOf('=');
            if (equals > 0 && "~<>".indexOf(item.charAt(equals - 1)) < 0) {
                add(item.substring(0, equals).strip().toLowerCase(Locale.ROOT), item.substring(equals + 1));
            }
            return true;
        }

        private void add(String attribute, String value) {
            boolean plain = value.indexOf('*') < 0 && value.indexOf('\\') < 0;
            if (plain && !value.isBlank() && value.equals(value.strip())) {
                equalities.putIfAbsent(attribute, value);
            }
        }

        private boolean take(char expected) {
            boolean found = peek() == expected;
            position++;
            return found;
        }

        private void skipBlanks() {
            while (Character.isWhitespace(peek())) {
                position++;
            }
        }

        private char peek() {
            return position < text.length() ? text.charAt(position) : END;
        }
    }
}
