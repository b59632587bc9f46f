package org.sluice.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.testkit.CrashReport;
import org.sluice.testkit.CrashTest;

/** Every scenario on one database, crashed at each point, or at a sample of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CrashSuite {
    private static final Logger LOG = LoggerFactory.getLogger(CrashSuite.class);
    private static final int SAMPLE = 9;
    private static final int RANDOM_UPGRADES = 2;
    private static final int MANY_RANDOM_UPGRADES = 50;

    private final Size size = Size.ofThisBuild();
    private final List<CrashReport> reports = new ArrayList<>();
    private final Product product;

    CrashSuite(Product product) {
        this.product = product;
    }

    @TestFactory
    Stream<DynamicTest> everyUpgradeCompletesOrLeavesAllAsItWas() {
        return Scenarios.all(product).stream().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> everyRandomUpgradeCompletesOrLeavesAllAsItWas() {
        return Stream.iterate(size.seed(), seed -> seed + 1)
                .limit(size.of(RANDOM_UPGRADES, MANY_RANDOM_UPGRADES))
                .map(seed -> test(RandomUpgrade.of(product, seed)));
    }

    @AfterAll
    void tellFigures() {
        int planned = reports.stream().mapToInt(CrashReport::planned).sum();
        int run = reports.stream().mapToInt(CrashReport::run).sum();
        List<String> wrong =
                reports.stream().flatMap(report -> report.wrong().stream()).toList();
        LOG.info("{}", new CrashReport(product.toString(), planned, run, size.seed(), Optional.empty(), wrong));
    }

    private DynamicTest test(Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), () -> {
            CrashReport report = CrashTest.of(scenario.upgrade(), scenario.dataset())
                    .seed(size.seed())
                    .atMost(size.of(SAMPLE, Integer.MAX_VALUE))
                    .on(product);
            reports.add(report);

            assertThat(report.failure().isEmpty())
                    .as("completes: " + report.failure())
                    .isEqualTo(scenario.completes());
            report.assertNoWrongEndState();
        });
    }
}
