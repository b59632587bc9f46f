package org.sluice.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void makeHome(@TempDir Path folder) {
        home = new Home(folder);
    }

    @Test
    void refusesASecondRuntimeAndNamesTheProcessOfTheFirst() throws Exception {
        try (HomeLock first = HomeLock.claim(home)) {
            assertThat(first).isNotNull();

            assertThatThrownBy(() -> HomeLock.claim(home))
                    .asInstanceOf(type(LaunchException.class))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(LaunchException.Reason.HOME_IN_USE))
                    .satisfies(e -> assertThat(e)
                            .hasMessageContaining(
                                    String.valueOf(ProcessHandle.current().pid())));
        }
    }

    @Test
    void tellsWhoRunsThere() throws Exception {
        try (HomeLock held = HomeLock.claim(home)) {
            assertThat(held).isNotNull();

            assertThat(HomeLock.holder(home)).hasValue(ProcessHandle.current().pid());
        }
    }

    @Test
    void takesAPidFileWithoutALockForWhatAKilledProcessLeftBehind() throws Exception {
        Files.createDirectories(home.data());
        Files.writeString(home.pidFile(), ProcessHandle.current().pid() + "\n");
        Files.createFile(home.lockFile());

        assertThat(HomeLock.holder(home)).isEmpty();
        try (HomeLock claimed = HomeLock.claim(home)) {
            assertThat(claimed).isNotNull();
        }
    }

    @Test
    void leavesNoPidFileBehind() throws Exception {
        HomeLock lock = HomeLock.claim(home);

        lock.close();
        lock.close();

        assertThat(home.pidFile()).doesNotExist();
        assertThat(HomeLock.holder(home)).isEmpty();
    }

    @Test
    void tellsThatNobodyRunsInAHomeThatWasNeverUsed() throws Exception {
        assertThat(HomeLock.holder(home)).isEmpty();
    }
}
