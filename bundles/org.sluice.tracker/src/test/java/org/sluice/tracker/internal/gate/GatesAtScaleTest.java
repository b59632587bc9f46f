package org.sluice.tracker.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.sluice.tracker.TestBundle;
import org.sluice.tracker.TestFramework;
import org.sluice.tracker.fixture.Gated;

/**
 * Many gates at once: 100, or 500 and 1,000 with {@code -Dsluice.tests=long}, each with a bundle and a component of its
 * own. Prints how long it takes from the first publication to the last active component, without and with the filter.
 */
class GatesAtScaleTest {
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private TestFramework osgi;
    private int installed;

    @BeforeEach
    void start() throws Exception {
        osgi = new TestFramework();
    }

    @AfterEach
    void stop() throws Exception {
        osgi.stop();
    }

    @Test
    void activatesEveryComponentWithAndWithoutTheFilter() throws Exception {
        for (int gates : sizes()) {
            installUpTo(gates);
            for (int round = 1; round <= rounds(); round++) {
                String plain = open(gates, false);
                String filtered = open(gates, true);
                System.out.printf("%d gates, round %d: %s, with the filter %s%n", gates, round, plain, filtered);
            }
        }
    }

    private static int[] sizes() {
        return isLong() ? new int[] {500, 1_000} : new int[] {100};
    }

    /** The first round also warms up. */
    private static int rounds() {
        return isLong() ? 3 : 1;
    }

    private static boolean isLong() {
        return "long".equals(System.getProperty("sluice.tests"));
    }

    private void installUpTo(int gates) throws Exception {
        for (; installed < gates; installed++) {
            String module = "m" + installed;
            osgi.start(TestBundle.named(module).gated(module, Gated.class, module, "1.0.0"));
        }
    }

    private String open(int gates, boolean filtered) {
        BundleContext context = osgi.context();
        GateEventFilter filter = new GateEventFilter(context);
        if (!filtered) {
            filter.deactivate();
        }
        ReleasePublisher publisher = new ReleasePublisher(context, (module, version) -> {}, THREADS, PATIENCE);
        long begin = System.nanoTime();
        long cpu = cpuNanos();
        IntStream.range(0, gates).forEach(i -> publisher.open(Rows.row("m" + i, "1.0.0")));
        publisher.awaitOpened();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> active() == gates);
        String duration =
                "%d ms (CPU %d ms)".formatted((System.nanoTime() - begin) / 1_000_000, (cpuNanos() - cpu) / 1_000_000);
        publisher.deactivate();
        assertThat(active()).isZero();
        if (filtered) {
            filter.deactivate();
        }
        return duration;
    }

    /** What this process used: other work on the machine does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private long active() {
        return osgi.runtime().getComponentDescriptionDTOs().stream()
                .flatMap(description -> osgi.runtime().getComponentConfigurationDTOs(description).stream())
                .filter(configuration -> configuration.state == ComponentConfigurationDTO.ACTIVE)
                .count();
    }
}
