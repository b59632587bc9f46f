package org.sluice.sql.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts neighbours that change different columns of one table together, and every other statement by itself. */
final class Groups {
    private final List<List<String>> groups = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private Optional<String> table = Optional.empty();

    void add(String statement, Optional<PortableChange> change) {
        boolean fits = change.isPresent()
                && table.filter(change.get().table()::equalsIgnoreCase).isPresent()
                && columns(change.get()).noneMatch(touched::contains);
        if (!fits) {
            groups.add(new ArrayList<>());
            touched.clear();
        }
        table = change.map(PortableChange::table);
        change.ifPresent(present -> columns(present).forEach(touched::add));
        groups.get(groups.size() - 1).add(statement);
    }

    List<List<String>> all() {
        return groups.stream().map(List::copyOf).toList();
    }

    private static Stream<String> columns(PortableChange change) {
        return change.columns().stream().map(column -> column.toLowerCase(Locale.ROOT));
    }
}
