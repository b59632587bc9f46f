package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sluice.itests.modules.ModuleJar;
import org.sluice.itests.servers.TestDatabase;

/** Modules whose steps leave a row each time that they are executed. */
final class Counting {
    static final List<String> MODULES = List.of("one", "two", "three");

    private Counting() {}

    static Path module(String module, Path folder) throws Exception {
        return ModuleJar.named(module)
                .requires("1.2.0")
                .registrations(
                        "0.0.0 > 1.0.0 : create table Runs_%1$s (step INTEGER); insert into Runs_%1$s values (1)"
                                .formatted(module),
                        "1.0.0 > 1.1.0 : insert into Runs_%s values (2)".formatted(module),
                        "1.1.0 > 1.2.0 : insert into Runs_%s values (3)".formatted(module))
                .gated(
                        module,
                        ProductTest.RELEASE,
                        "(&(release.bundle.symbolic.name=" + module + ")(release.schema.version=1.2.0))")
                .writeTo(folder.resolve(module + ".jar"));
    }

    /** Waits until all gates of a runtime are open. */
    static void awaitUpToDate(Installation node) throws Exception {
        MODULES.forEach(module -> node.awaitConsole("active: " + module + "." + module));
        MODULES.forEach(module -> node.awaitState(module, "UP_TO_DATE"));
        assertThat(node.console()).doesNotContain("\tat ");
    }

    static void assertEachStepRanOnce(TestDatabase database) throws Exception {
        for (String module : MODULES) {
            assertThat(Recorded.column(database, "select step from Runs_" + module + " order by step"))
                    .containsExactly("1", "2", "3");
        }
        assertThat(Recorded.column(
                        database, "select module from Sluice_Run where result_ = 'COMMITTED' and creation = false"))
                .containsExactlyInAnyOrderElementsOf(MODULES);
        assertThat(Recorded.column(database, "select result_ from Sluice_Run")).containsOnly("COMMITTED");
        List<String> expected = new ArrayList<>();
        MODULES.forEach(module -> expected.addAll(List.of(module + "1.0.0", module + "1.1.0", module + "1.2.0")));
        assertThat(
                        Recorded.column(
                                database,
                                "select concat(r.module, s.toVersion) from Sluice_Step s join Sluice_Run r on r.runId = s.runId"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Recorded.column(database, "select node from Sluice_Lease")).containsExactly("null");
    }
}
