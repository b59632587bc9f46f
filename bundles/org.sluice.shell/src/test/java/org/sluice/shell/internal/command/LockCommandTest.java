package org.sluice.shell.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeLock;

class LockCommandTest {
    private static final UpgradeLock.Holder HOLDER = new UpgradeLock.Holder(
            "node 3f on host 'db1'", Instant.parse("2026-05-04T10:00:00.250Z"), "shop, 1.0.0 -> 1.1.0, AddColumn");
    private static final String HELD = "The right to upgrade this database is with node 3f on host 'db1', "
            + "since 2026-05-04T10:00:00Z, at 'shop, 1.0.0 -> 1.1.0, AddColumn'.\n";
    private static final String FREE = "The right to upgrade this database is free: no node has it.\n";

    private final FakeLock lock = new FakeLock();
    private final Gogo gogo = new Gogo().with("sluice", new LockCommand(lock));

    @AfterEach
    void closeGogo() {
        gogo.close();
    }

    @Test
    void showsWhoHasIt() throws Exception {
        lock.holder = Optional.of(HOLDER);

        assertThat(gogo.execute("sluice:lock show").out()).isEqualTo(HELD);
        assertThat(gogo.execute("sluice:lock").out()).isEqualTo(HELD);
    }

    @Test
    void saysNothingOfAnActivityThatIsNotKnownYet() throws Exception {
        lock.holder = Optional.of(new UpgradeLock.Holder(HOLDER.node(), HOLDER.since(), ""));

        assertThat(gogo.execute("sluice:lock show").out()).endsWith("since 2026-05-04T10:00:00Z.\n");
    }

    @Test
    void showsThatItIsFree() throws Exception {
        Gogo.Result result = gogo.execute("sluice:lock show");

        assertThat(result.out()).isEqualTo(FREE);
        assertThat(result.exit()).isZero();
    }

    @Test
    void printsWhoHasItAsAnObject() throws Exception {
        assertThat(gogo.execute("sluice:lock show --json").out()).isEqualToIgnoringWhitespace("""
                {"held": false, "node": null, "since": null, "activity": null}
                """);

        lock.holder = Optional.of(HOLDER);

        assertThat(gogo.execute("sluice:lock show --json").out()).isEqualToIgnoringWhitespace("""
                {"held": true, "node": "node 3f on host 'db1'", "since": "2026-05-04T10:00:00.250Z",
                 "activity": "shop, 1.0.0 -> 1.1.0, AddColumn"}
                """);
    }

    @Test
    void warnsAndDoesNothingUntilItIsConfirmed() throws Exception {
        lock.holder = Optional.of(HOLDER);

        Gogo.Result result = gogo.execute("sluice:lock break");

        assertThat(result.out()).startsWith(HELD).contains("reverts its run", "gone for good");
        assertThat(result.err()).contains("--yes");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(lock.holder()).isPresent();
    }

    @Test
    void takesItAwayWhenThatIsConfirmed() throws Exception {
        lock.holder = Optional.of(HOLDER);

        Gogo.Result result = gogo.execute("sluice:lock break --yes");

        assertThat(result.out()).contains("taken away from node 3f on host 'db1', since");
        assertThat(result.exit()).isZero();
        assertThat(lock.holder()).isEmpty();
    }

    @Test
    void hasNothingToConfirmWhenItIsFree() throws Exception {
        Gogo.Result result = gogo.execute("sluice:lock break");

        assertThat(result.out()).isEqualTo(FREE);
        assertThat(result.exit()).isZero();
    }

    @Test
    void tellsWhyItCannotBeTakenAway() throws Exception {
        lock.refusal = Optional.of(new SluiceException(
                ErrorCode.REVERT_FAILED, "Cannot end connection 7.", "Grant the right to end connections."));

        Gogo.Result result = gogo.execute("sluice:lock break --yes");

        assertThat(result.err()).contains("Cannot end connection 7.");
        assertThat(result.exit()).isEqualTo(4);
    }

    private static final class FakeLock implements UpgradeLock {
        private Optional<Holder> holder = Optional.empty();
        private Optional<SluiceException> refusal = Optional.empty();

        @Override
        public Optional<Holder> holder() {
            return holder;
        }

        @Override
        public Optional<Holder> breakUp() {
            refusal.ifPresent(reason -> {
                throw reason;
            });
            Optional<Holder> before = holder;
            holder = Optional.empty();
            return before;
        }
    }
}
