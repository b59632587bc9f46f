package org.sluice.revert.internal.journal.h2;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is dropped along with a table or view. */
final class Dependents {
    private Dependents() {}

    /**
     * The views that use a table or view, and those that use these, in the order in which they were made. H2 does not tell
     * what a view uses; each whose text has the name in it counts, also without regard to case, for the text of a view that
     * is not valid is as somebody wrote it. One too many is harmless: a view that is there as it was is left alone.
     */
    static List<Line> views(Script script, String name) {
        Set<Line> found = new LinkedHashSet<>();
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        used.add(name);
        int before = -1;
        while (found.size() > before) {
            before = found.size();
            script.all(Part.VIEW)
                    .filter(view -> Identifiers.in(view.sql()).stream()
                            .anyMatch(word -> used.contains(word) && !word.equals(view.name())))
                    .forEach(found::add);
            found.forEach(view -> used.add(view.name()));
        }
        return script.all(Part.VIEW).filter(found::contains).toList();
    }
}
