package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.itests.servers.TestServers;
import org.sluice.liferay.StepServices.Published;
import org.sluice.liferay.internal.StepSequence;

class StepServicesTest {
    private static final ModuleName MODULE = new ModuleName("com.example.a");

    private final List<String> executed = new ArrayList<>();

    @Test
    void aServiceIsARegistration() {
        List<Registration> registrations = registrations(published("1.0.0", "1.1.0", Map.of(), "step"));

        assertThat(registrations).hasSize(1);
        assertThat(registrations.get(0).from()).isEqualTo("1.0.0");
        assertThat(registrations.get(0).to()).isEqualTo("1.1.0");
        assertThat(registrations.get(0).source()).contains("com.example.bundle");
    }

    @Test
    void theStepForTheDatabaseAtHandTakesThePlaceOfTheOneForAny() throws Exception {
        execute(registrations(
                published("1.0.0", "1.1.0", Map.of(), "any"),
                published("1.0.0", "1.1.0", Map.of(StepServices.DATABASE, "h2"), "h2"),
                published("1.0.0", "1.1.0", Map.of(StepServices.DATABASE, "oracle"), "oracle")));

        assertThat(executed).containsExactly("h2");
    }

    @Test
    void theStepForAnyDatabaseIsExecutedWhereNoOtherFits() throws Exception {
        execute(registrations(
                published("1.0.0", "1.1.0", Map.of(), "any"),
                published("1.0.0", "1.1.0", Map.of(StepServices.DATABASE, "oracle"), "oracle")));

        assertThat(executed).containsExactly("any");
    }

    @Test
    void aStepForAnotherDatabaseSaysSoInItsNameAndDoesNothing() throws Exception {
        List<Registration> registrations =
                registrations(published("1.0.0", "1.1.0", Map.of(StepServices.DATABASE, "oracle"), "oracle"));
        execute(registrations);

        assertThat(executed).isEmpty();
        assertThat(registrations.get(0).steps().get(0).name()).endsWith("(oracle)");
    }

    @Test
    void twoServicesForOneDatabaseStayTwoRegistrations() {
        assertThat(registrations(
                        published("1.0.0", "1.1.0", Map.of(), "one"), published("1.0.0", "1.1.0", Map.of(), "two")))
                .hasSize(2);
    }

    @Test
    void aSequenceIsTakenApart() {
        UpgradeStep sequence = new StepSequence(List.of(step("one"), step("two")));

        Published published = Published.of(
                sequence,
                Map.<String, Object>of(
                        StepServices.MODULE, "com.example.a", StepServices.FROM, "1", StepServices.TO, "2")::get);

        assertThat(published.steps()).hasSize(2);
    }

    @Test
    void aServiceThatSaysNotAllOfItIsRefused() {
        assertThatThrownBy(() -> Published.of(step("one"), Map.of(StepServices.MODULE, "a")::get))
                .isInstanceOfSatisfying(
                        SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STEP_SERVICE_INVALID))
                .hasMessageContaining("'upgrade.from.schema.version'");
    }

    @Test
    void anUpgradeInfoTellsWhatItHolds() {
        UpgradeStep step = step("one");
        UpgradeInfo info = new UpgradeInfo("1.0.0", "1.1.0", 7, step);

        assertThat(info).isEqualTo(new UpgradeInfo("1.0.0", "1.1.0", 7, step));
        assertThat(info).isNotEqualTo(new UpgradeInfo("1.0.0", "1.1.0", step));
        assertThat(info)
                .asString()
                .startsWith("{fromSchemaVersionString=1.0.0, toSchemaVersionString=1.1.0, upgradeStep=");
    }

    private List<Registration> registrations(Published... services) {
        return StepServices.registrations("com.example.bundle", List.of(services))
                .getOrDefault(MODULE, List.of());
    }

    private void execute(List<Registration> registrations) throws Exception {
        try (var database = TestServers.h2().freshDatabase()) {
            StepRun run = new StepRun(database);
            for (Registration registration : registrations) {
                run.execute(registration.steps());
            }
        }
    }

    private Published published(String from, String to, Map<String, Object> properties, String name) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(Map.of(StepServices.MODULE, MODULE.value(), StepServices.FROM, from, StepServices.TO, to));
        return Published.of(step(name), all::get);
    }

    private UpgradeStep step(String name) {
        return () -> executed.add(name);
    }
}
