package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.Dialects;

/**
 * Steps that are not the same on every database: executes those for the database at hand, or else those for any. Where
 * there are neither, nothing is to be done there: its name tells for which databases it is.
 *
 * @param variants the steps, by the name of the database
 */
public record DatabaseStep(SortedMap<String, List<Step>> variants) implements Step {
    /** Stands for every database that is not named. */
    public static final String ANY = "any";

    public DatabaseStep {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    @Override
    public String name() {
        return variants.entrySet().stream().map(DatabaseStep::describe).collect(Collectors.joining(", "));
    }

    private static String describe(Map.Entry<String, List<Step>> variant) {
        String steps = variant.getValue().stream().map(Step::name).collect(Collectors.joining(", "));
        return steps + " (" + variant.getKey() + ")";
    }

    @Override
    public Optional<String> bypass() {
        return variants.values().stream()
                .flatMap(List::stream)
                .flatMap(step -> step.bypass().stream())
                .findFirst();
    }

    @Override
    public Optional<List<String>> statements(Connection connection) throws Exception {
        List<String> statements = new ArrayList<>();
        for (Step step : variant(Dialects.of(connection).name())) {
            Optional<List<String>> known = step.statements(connection);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            statements.addAll(known.get());
        }
        return Optional.of(statements);
    }

    @Override
    public void execute(StepContext context) throws Exception {
        for (Step step : variant(database(context))) {
            step.execute(context);
        }
    }

    private List<Step> variant(String database) {
        return variants.getOrDefault(database, variants.getOrDefault(ANY, List.of()));
    }

    /** The short name of the database in which a step is executed. */
    static String database(StepContext context) throws SQLException {
        try (Connection connection = context.dataSource().getConnection()) {
            return Dialects.of(connection).name();
        }
    }
}
