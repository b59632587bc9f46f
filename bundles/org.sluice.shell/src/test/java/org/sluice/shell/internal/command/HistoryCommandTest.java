package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ModuleName;
import org.sluice.api.RunHistory;
import org.sluice.api.RunInfo;

class HistoryCommandTest {
    private static final Instant START = Instant.parse("2026-05-04T10:00:00.250Z");
    private static final RunInfo COMMITTED = new RunInfo(
            1,
            new ModuleName("blog"),
            "0.0.0",
            "1.0.0",
            "CLEAN",
            Optional.of("COMMITTED"),
            "db1",
            START,
            Optional.of(START.plusMillis(120)),
            Optional.empty());
    private static final RunInfo REVERTED = new RunInfo(
            2,
            new ModuleName("shop"),
            "1.0.0",
            "2.0.0",
            "CLEAN",
            Optional.of("REVERTED"),
            "db1",
            START,
            Optional.of(START.plusMillis(1_500)),
            Optional.of("Step 'Fill'\nfailed. " + "x".repeat(80)));
    private static final RunInfo RUNNING = new RunInfo(
            3,
            new ModuleName("wiki"),
            "1.0.0",
            "1.1.0",
            "RUNNING",
            Optional.empty(),
            "db2",
            START,
            Optional.empty(),
            Optional.empty());
    private static final RunInfo.Details DETAILS = new RunInfo.Details(
            REVERTED,
            List.of(
                    new RunInfo.StepInfo("1.0.0", "1.1.0", "AddColumn", Duration.ofMillis(7), 0, true),
                    new RunInfo.StepInfo("1.1.0", "2.0.0", "Fill", Duration.ofMillis(900), 10_000, false)),
            List.of("copy of Shop_Order: Sluice_S2_1"));

    private final List<RunInfo> recorded = new ArrayList<>(List.of(REVERTED, COMMITTED));
    private final Gogo gogo = new Gogo().with("sluice", new HistoryCommand(new Recorded(recorded)));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void showsARunALine() throws Exception {
        Gogo.Result result = gogo.execute("sluice:history");

        assertThat(result.out().lines())
                .containsExactly(
                        "RUN  MODULE  UPGRADE         STATE  RESULT     NODE  STARTED               TOOK     FAILURE",
                        "2    shop    1.0.0 -> 2.0.0  CLEAN  REVERTED   db1   2026-05-04T10:00:00Z  1500 ms  "
                                + "Step 'Fill' failed. " + "x".repeat(57) + "...",
                        "1    blog    0.0.0 -> 1.0.0  CLEAN  COMMITTED  db1   2026-05-04T10:00:00Z  120 ms");
        assertThat(result.exit()).isZero();
    }

    @Test
    void showsAsManyRunsAsItIsAskedFor() throws Exception {
        assertThat(gogo.execute("sluice:history --last 1").out())
                .contains("shop")
                .doesNotContain("blog");
    }

    @Test
    void refusesToShowNoRunsAtAll() throws Exception {
        Gogo.Result result = gogo.execute("sluice:history --last 0");

        assertThat(result.err()).contains("--last");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void showsARunThatIsNotOver() throws Exception {
        recorded.add(0, RUNNING);

        assertThat(gogo.execute("sluice:history").out())
                .contains("3    wiki    1.0.0 -> 1.1.0  RUNNING  -          db2   2026-05-04T10:00:00Z  -\n");
    }

    @Test
    void tellsThatNothingIsRecorded() throws Exception {
        recorded.clear();

        assertThat(gogo.execute("sluice:history").out()).isEqualTo("No run is recorded.\n");
        assertThat(gogo.execute("sluice:history --json").out()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void printsAnObjectForEachRun() throws Exception {
        recorded.set(0, RUNNING);

        assertThat(gogo.execute("sluice:history --json").out()).isEqualToIgnoringWhitespace("""
                    [ {"run": 3, "module": "wiki", "from": "1.0.0", "to": "1.1.0", "state": "RUNNING", "result": null,
                       "node": "db2", "started": "2026-05-04T10:00:00.250Z", "ended": null, "milliseconds": null,
                       "failure": null},
                      {"run": 1, "module": "blog", "from": "0.0.0", "to": "1.0.0", "state": "CLEAN",
                       "result": "COMMITTED", "node": "db1", "started": "2026-05-04T10:00:00.250Z",
                       "ended": "2026-05-04T10:00:00.370Z", "milliseconds": 120, "failure": null} ]
                    """);
    }

    @Test
    void showsTheStepsOfARunAndWhatIsKept() throws Exception {
        Gogo.Result result = gogo.execute("sluice:history show 2");

        assertThat(result.out()).isEqualTo("""
                Run 2: shop, 1.0.0 -> 2.0.0
                State:    CLEAN
                Result:   REVERTED
                Node:     db1
                Started:  2026-05-04T10:00:00Z
                Ended:    2026-05-04T10:00:01Z
                Took:     1500 ms
                Failure:  Step 'Fill'
                failed. %s
                STEP       UPGRADE         ROWS   TOOK    RESULT
                AddColumn  1.0.0 -> 1.1.0  0      7 ms    completed
                Fill       1.1.0 -> 2.0.0  10000  900 ms  failed
                Kept to take it back:
                  copy of Shop_Order: Sluice_S2_1
                """.formatted("x".repeat(80)));
        assertThat(result.exit()).isZero();
    }

    @Test
    void tellsThatNothingIsKept() throws Exception {
        assertThat(gogo.execute("sluice:history show 1").out())
                .contains("Steps: none recorded\n", "Kept to take it back: nothing\n");
    }

    @Test
    void printsARunWithItsStepsAsAnObject() throws Exception {
        assertThat(gogo.execute("sluice:history show 2 --json").out())
                .contains("\"run\" : 2", "\"failure\" : \"Step 'Fill'\\nfailed.")
                .containsIgnoringWhitespaces("""
                        "steps": [
                          {"name": "AddColumn", "from": "1.0.0", "to": "1.1.0", "rows": 0, "milliseconds": 7,
                           "completed": true},
                          {"name": "Fill", "from": "1.1.0", "to": "2.0.0", "rows": 10000, "milliseconds": 900,
                           "completed": false}
                        ],
                        "kept": ["copy of Shop_Order: Sluice_S2_1"]
                        """);
    }

    @Test
    void tellsThatThereIsNoRunOfANumber() throws Exception {
        Gogo.Result result = gogo.execute("sluice:history show 99");

        assertThat(result.err()).contains("run 99").contains("history");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void asksForTheNumberOfARun() throws Exception {
        Gogo.Result result = gogo.execute("sluice:history show");

        assertThat(result.err()).contains("<run>");
        assertThat(result.exit()).isEqualTo(2);
    }

    private record Recorded(List<RunInfo> runs) implements RunHistory {
        @Override
        public List<RunInfo> latest(int most) {
            return runs.stream().limit(most).toList();
        }

        @Override
        public RunInfo undoable(ModuleName module) {
            return DETAILS.run();
        }

        @Override
        public Optional<RunInfo.Details> find(long run) {
            return run == DETAILS.run().id()
                    ? Optional.of(DETAILS)
                    : runs.stream()
                            .filter(info -> info.id() == run)
                            .map(info -> new RunInfo.Details(info, List.of(), List.of()))
                            .findFirst();
        }
    }
}
