package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main job: the runtime on the embedded database, with the example modules. */
class ExamplesIT extends ProductTest {
    private static final List<String> EXAMPLES = List.of(
            "com.liferay.mycustommodule",
            "org.sluice.example.comments",
            "org.sluice.example.guestbook",
            "org.sluice.example.notes",
            "org.sluice.example.polls",
            "org.sluice.example.statistics",
            "org.sluice.example.wiki");

    @Test
    void upgradesEveryExampleAndTellsPathsGatesAndComponents() throws Exception {
        startWithExamples();

        sluice.awaitConsole(
                "com.liferay.mycustommodule: 0.0.0 -> 2.0.0",
                "com.liferay.mycustommodule.FooPanel",
                "Polls are open: 1",
                "org.sluice.example.statistics");
        assertThat(sluice.sluice("status").exit()).isZero();
        assertThat(sluice.console()).doesNotContain("\tat ");
    }

    @Test
    void printsOneObjectForEachModule() throws Exception {
        startWithExamples();

        JsonNode releases = sluice.releases();

        assertThat(releases.findValuesAsText("module")).containsAll(EXAMPLES);
        for (JsonNode release : releases) {
            assertThat(release.fieldNames())
                    .toIterable()
                    .contains("module", "schemaVersion", "state", "requiredVersion", "message");
        }
    }

    @Test
    void runsNothingAtASecondStart() throws Exception {
        startWithExamples();
        assertThat(sluice.stop()).isZero();

        startWithExamples();

        assertThat(sluice.console()).doesNotContain("->");
    }

    @Test
    void executesALineOfTheGogoShell() throws Exception {
        startWithExamples();

        Command.Result result = sluice.shell("upgrade:list com.liferay.mycustommodule");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("com.liferay.mycustommodule", "2.0.0");
    }

    private void startWithExamples() throws Exception {
        for (String example : EXAMPLES) {
            sluice.drop(Installation.example(example));
        }
        sluice.drop(Installation.example("org.sluice.example.settings")).start();
        EXAMPLES.forEach(example -> sluice.awaitState(example, "UP_TO_DATE"));
    }
}
