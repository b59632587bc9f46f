package org.sluice.sql.internal.oracle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.Column;
import org.sluice.sql.internal.TableChange;

/** Which columns of Oracle can get a type while they hold data. */
final class OracleTypes {
    private static final Pattern TYPE = Pattern.compile("(\\w+)(?:\\s*\\(\\s*(\\d+)[^,)]*(?:,\\s*(\\d+)\\s*)?\\))?.*");
    private static final OracleCatalog CATALOG = new OracleCatalog();

    private OracleTypes() {}

    /** A column that holds data keeps its kind of type, and a number its digits. One that is not known is left to the server. */
    static boolean cannotBeModified(TableChange.ChangeColumn change) {
        Matcher wanted = TYPE.matcher(change.definition().type().toLowerCase(Locale.ROOT));
        Optional<Column> present = change.present();
        if (present.isEmpty() || !wanted.matches()) {
            return false;
        }
        String kind = CATALOG.typeName(wanted.group(1));
        Matcher old = TYPE.matcher(present.get().typeName().toLowerCase(Locale.ROOT));
        if (!old.matches() || !CATALOG.typeName(old.group(1)).equals(kind)) {
            return true;
        }
        return kind.equals("number")
                && wanted.group(2) != null
                && losesDigits(present.get(), number(wanted.group(2)), number(wanted.group(3)));
    }

    private static boolean losesDigits(Column present, int size, int scale) {
        return scale < present.scale() || size - scale < present.size() - present.scale();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
