package org.sluice.revert.internal.transaction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sluice.revert.internal.transaction.Pieces.Backslash;

/** Tells which statements only read. In doubt a statement writes. */
final class Reads {
    private static final Set<String> FIRST = Set.of("select", "with", "values", "show", "table", "fetch", "(");

    /** What a statement that reads has not. */
    private static final Set<String> NEVER = Set.of("into", "insert", "update", "delete", "merge");

    /** What stands before a bracket and is known to change nothing: words of the language, and common functions. */
    private static final Set<String> HARMLESS = Set.of(
            ("select from where and or not in exists any all some as on using join union except intersect by having over "
                            + "distinct values case when then else between like is null array row cast filter limit offset "
                            + "varchar char character numeric decimal integer bigint timestamp text within group "
                            + "count sum min max avg coalesce nullif greatest least lower upper length char_length substring "
                            + "substr trim ltrim rtrim btrim replace concat position extract date_trunc abs round floor ceil "
                            + "mod now string_agg array_agg row_number rank dense_rank lag lead to_char to_date to_number "
                            + "generate_series current_setting pg_sleep octet_length md5 split_part")
                    .split(" "));

    private Reads() {}

    static boolean only(Collection<String> texts) {
        return texts.stream().allMatch(Reads::only);
    }

    private static boolean only(String text) {
        return Pieces.of(text, Backslash.PLAIN).stream().allMatch(Reads::onlyReads);
    }

    private static boolean onlyReads(List<String> words) {
        if (!FIRST.contains(words.get(0)) || words.stream().anyMatch(NEVER::contains)) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("(") && isCall(words.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCall(String before) {
        boolean name = before.equals("'") || Character.isJavaIdentifierStart(before.charAt(0));
        return name && !HARMLESS.contains(before);
    }
}
