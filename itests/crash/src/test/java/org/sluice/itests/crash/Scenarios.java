package org.sluice.itests.crash;

import java.util.List;
import java.util.stream.Stream;

/** The upgrades that are crashed: together they cover every kind of change. */
final class Scenarios {
    private Scenarios() {}

    static List<Scenario> all(Product product) {
        return Stream.of(
                        StructureScenarios.all(product),
                        RoadScenarios.all(),
                        RelationScenarios.all(product),
                        RowScenarios.all(product),
                        switch (product) {
                            case H2 -> H2Scenarios.all();
                            case MARIADB -> MariaDbScenarios.all();
                            case MYSQL -> MySqlScenarios.all();
                            case POSTGRESQL -> PostgreSqlScenarios.all();
                        })
                .flatMap(List::stream)
                .toList();
    }
}
