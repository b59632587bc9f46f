package org.sluice.revert.internal.journal.mariadb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;

/**
 * Tells a column that has the collation of its table from one that has the same by its own definition. MySQL writes the
 * character set of the latter only; a column that is made with the collation that it writes for both is of the latter kind.
 */
final class Inherited {
    private static final Pattern OWN = Pattern.compile(" CHARACTER SET \\S+");
    private static final Pattern COLLATION = Pattern.compile(" COLLATE \\S+");

    private Inherited() {}

    /** The item without a collation that a column has from its table. */
    static Item without(Item item) {
        return item.kind() == Kind.COLUMN ? new Item(item.kind(), item.name(), column(item.text())) : item;
    }

    private static String column(String text) {
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Opaque.end(text, at);
            if (end > at) {
                at = end;
                continue;
            }
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && at(OWN, text, at).lookingAt()) {
                return text;
            }
            Matcher collation = at(COLLATION, text, at);
            if (depth == 0 && collation.lookingAt()) {
                return text.substring(0, at) + text.substring(collation.end());
            }
            at++;
        }
        return text;
    }

    private static Matcher at(Pattern pattern, String text, int index) {
        return pattern.matcher(text).region(index, text.length());
    }
}
