package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sluice.itests.modules.ModuleJar;

/** Bundles that come, change, fail and go while the runtime is on. */
class RunningModulesIT extends ProductTest {
    @Test
    void upgradesABundleThatIsDroppedIn() throws Exception {
        sluice.start();
        sluice.awaitConsole("up");

        sluice.drop(module("drop.in", "1.0.0", "0.0.0 > 1.0.0 : create table DropIn (id LONG)"));

        sluice.awaitState("drop.in", "UP_TO_DATE");
        sluice.awaitConsole("drop.in: 0.0.0 -> 1.0.0", "drop.in.drop.in");
    }

    @Test
    void keepsDataAndReleaseOfABundleThatIsRemoved() throws Exception {
        sluice.drop(module("remove.me", "1.0.0", "0.0.0 > 1.0.0 : create table RemoveMe (id LONG)"))
                .start()
                .awaitState("remove.me", "UP_TO_DATE");

        sluice.remove("remove.me.jar");

        await().atMost(Duration.ofSeconds(30)).until(() -> sluice.release("remove.me")
                .orElseThrow()
                .path("requiredVersion")
                .isNull());
        assertThat(sluice.release("remove.me")
                        .orElseThrow()
                        .path("schemaVersion")
                        .asText())
                .isEqualTo("1.0.0");
    }

    @Test
    void revertsAFailedUpgradeAndLetsTheOthersPass() throws Exception {
        sluice.drop(module("fails", "1.0.0", "0.0.0 > 1.0.0 : drop table NoSuchTable"))
                .drop(module("works", "1.0.0", "0.0.0 > 1.0.0 : create table Works (id LONG)"))
                .start();

        JsonNode failed = sluice.awaitState("fails", "REVERTED");

        assertThat(failed.path("message").asText())
                .contains("'fails'", "Statements", "drop table NoSuchTable", "as they were", "upgrade:execute fails");
        sluice.awaitState("works", "UP_TO_DATE");
        sluice.awaitConsole("works.works");
        assertThat(sluice.console()).doesNotContain("fails.fails");
        Command.Result status = sluice.sluice("status");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.out()).contains("upgrade:execute fails");
        assertThat(sluice.sluice("history").out()).contains("fails", "REVERTED", "works", "COMMITTED");
    }

    @Test
    void upgradesWithAMendedBundleAfterARevert() throws Exception {
        sluice.drop(module("mended", "1.0.0", "0.0.0 > 1.0.0 : create table Mended (id LONG); throw"))
                .start()
                .awaitState("mended", "REVERTED");

        sluice.drop(module("mended", "1.0.0", "0.0.0 > 1.0.0 : create table Mended (id LONG)"));

        sluice.awaitState("mended", "UP_TO_DATE");
    }

    @Test
    void goesOnAfterAPersonHasRepairedTheData() throws Exception {
        sluice.configureEngine("revert=\"none\"")
                .drop(module("broken", "1.0.0", "0.0.0 > 1.0.0 : throw"))
                .start()
                .awaitState("broken", "BROKEN");
        assertThat(sluice.sluice("status").out()).contains("upgrade:repaired broken");
        sluice.drop(module("broken", "1.0.0", "0.0.0 > 1.0.0 : create table Broken (id LONG)"));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> sluice.shell("upgrade:repaired broken").exit() == 0
                        && sluice.release("broken")
                                .orElseThrow()
                                .path("state")
                                .asText()
                                .equals("UP_TO_DATE"));
    }

    @Test
    void saysWhyABundleDoesNotResolve() throws Exception {
        sluice.drop(ModuleJar.named("unresolved")
                        .header("Import-Package", "com.example.missing")
                        .writeTo(folder.resolve("built/unresolved.jar")))
                .start();
        sluice.awaitConsole("up");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> sluice.sluice("status").exit() == 4);

        assertThat(sluice.sluice("status").out()).contains("unresolved", "com.example.missing");
    }
}
