package org.sluice.itests.liferay.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.Surface;

/** How many of the published upgrade classes lie inside the surface; the figures can only grow. */
class LinkingTest {
    private static final int OF_MODULES = 22;
    private static final int OF_PORTAL = 450;

    @Test
    void noFewerUpgradeClassesOfModulesLinkThanBefore() {
        assertThat(linked(Published.MODULES)).isGreaterThanOrEqualTo(OF_MODULES);
    }

    @Test
    void noFewerUpgradeClassesOfThePortalLinkThanBefore() {
        assertThat(linked(Published.PORTAL)).isGreaterThanOrEqualTo(OF_PORTAL);
    }

    private static int linked(List<Published> jars) {
        Stream<Linking> linkings = jars.stream().map(jar -> Linking.of(jar, Surface.space()));
        return linkings.peek(LinkingTest::print)
                .mapToInt(linking -> linking.linked().size())
                .sum();
    }

    private static void print(Linking linking) {
        System.out.printf(
                "%s: %d upgrade classes found, %d linked%n",
                linking.jar(), linking.upgradeClasses().size(), linking.linked().size());
    }
}
