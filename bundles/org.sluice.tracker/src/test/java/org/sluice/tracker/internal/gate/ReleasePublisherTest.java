package org.sluice.tracker.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.sluice.tracker.internal.gate.Rows.row;

import com.liferay.portal.kernel.model.Release;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.tracker.TestBundle;
import org.sluice.tracker.TestFramework;
import org.sluice.tracker.fixture.Failing;
import org.sluice.tracker.fixture.Gated;
import org.sluice.tracker.fixture.Slow;

class ReleasePublisherTest {
    private static final ModuleName SLOW = new ModuleName("slow");

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private TestFramework osgi;
    private ReleasePublisher publisher;

    @BeforeEach
    void start() throws Exception {
        osgi = new TestFramework();
        osgi.context().addServiceListener(this::note, "(objectClass=" + Release.class.getName() + ")");
        publisher = publisher(2, Duration.ofSeconds(30));
    }

    @AfterEach
    void stop() throws Exception {
        end.countDown();
        osgi.stop();
    }

    @Test
    void publishesBothSpellingsWithAVersionThatCanBeCompared() throws Exception {
        publisher.open(row("a", "1.9.0").asInitial());
        publisher.awaitOpened();

        ServiceReference<Release> service = osgi.context()
                .getServiceReferences(Release.class, "(&(bundle.symbolic.name=a)(!(schema.version>=1.10.0)))")
                .iterator()
                .next();
        assertThat(service.getProperty("release.bundle.symbolic.name")).isEqualTo("a");
        assertThat(service.getProperty("release.schema.version")).isEqualTo(new Version("1.9.0"));
        assertThat(service.getProperty("release.initial")).isEqualTo(true);
        assertThat(osgi.context().getService(service).getSchemaVersion()).isEqualTo("1.9.0");
        await().untilAsserted(() -> assertThat(opened).containsExactly("a 1.9.0"));
    }

    @Test
    void activatesComponentsWhenItOpensAndDeactivatesThemBeforeItHasClosed() throws Exception {
        osgi.start(TestBundle.named("a").gated("a", Gated.class, "a", "1.0.0"));
        publisher.open(row("a", "1.0.0"));
        await().until(() -> osgi.isActive("a"));

        publisher.close(new ModuleName("a"));

        assertThat(osgi.isActive("a")).isFalse();
        assertThat(events).containsExactly("+a 1.0.0", "-a 1.0.0");
    }

    @Test
    void doesNotDisturbComponentsWhenTheSameOpensAgain() {
        publisher.open(row("a", "1.0.0"));
        publisher.awaitOpened();

        publisher.open(row("a", "1.0.0"));
        publisher.awaitOpened();
        publisher.deactivate();

        assertThat(events).containsExactly("+a 1.0.0", "-a 1.0.0");
    }

    @Test
    void takesTheOldVersionAwayBeforeTheNewOneComes() {
        publisher.open(row("a", "1.0.0"));
        publisher.awaitOpened();

        publisher.open(row("a", "2.0.0"));
        publisher.awaitOpened();

        awaitEvents("+a 1.0.0", "-a 1.0.0", "+a 2.0.0");
    }

    @Test
    void isClosedAfterACloseHoweverOftenItOpenedBefore() {
        for (int i = 0; i < 200; i++) {
            publisher.open(row("a", "1.0." + i));
            publisher.close(new ModuleName("a"));

            assertThat(osgi.context().getServiceReference(Release.class)).isNull();
        }
    }

    @Test
    void opensOtherGatesWhileAComponentIsSlow() throws Exception {
        startSlowComponent();

        for (int i = 0; i < 20; i++) {
            publisher.open(row("m" + i, "1.0.0"));
        }
        publisher.awaitOpened();

        assertThat(osgi.context().getServiceReferences(Release.class, "(bundle.symbolic.name=m*)"))
                .hasSize(20);
        assertThat(osgi.isActive("slow")).isFalse();
    }

    @Test
    void doesNotWaitForASlowComponentUntilItsReleaseCanBeSeen() throws Exception {
        startSlowComponent();

        publisher.awaitOpened();

        assertThat(opened).containsExactly("slow 1.0.0");
    }

    @Test
    void closesOnlyWhenASlowComponentIsReadyAndGone() throws Exception {
        startSlowComponent();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(() -> publisher.close(SLOW));
        await().during(Duration.ofMillis(200)).until(() -> !closed.isDone());

        end.countDown();

        closed.join();
        assertThat(events).containsExactly("+slow 1.0.0", "-slow 1.0.0");
        assertThat(osgi.isActive("slow")).isFalse();
    }

    @Test
    void opensAgainAtWhatWasWantedLastWhenASlowComponentIsReady() throws Exception {
        startSlowComponent();
        Thread closing = new Thread(() -> publisher.close(SLOW));
        closing.start();
        await().until(() -> closing.getState() == Thread.State.TIMED_WAITING); // else it could be wanted last
        publisher.open(row("slow", "1.1.0"));
        publisher.open(row("slow", "1.2.0"));

        end.countDown();

        closing.join();
        awaitEvents("+slow 1.0.0", "-slow 1.0.0", "+slow 1.2.0");
    }

    @Test
    void givesUpToWaitForAComponentThatDoesNotComeToAnEndAndClosesLater() throws Exception {
        publisher.deactivate();
        publisher = publisher(1, Duration.ofMillis(100));
        startSlowComponent();

        SluiceException refusal = catchThrowableOfType(SluiceException.class, () -> publisher.close(SLOW));

        assertThat(refusal.code()).isEqualTo(ErrorCode.GATE_NOT_CLOSED);
        assertThat(refusal.attributes()).containsEntry("module", "slow").containsEntry("thread", "sluice-release-1");
        end.countDown();
        await().until(() -> events.contains("-slow 1.0.0"));
    }

    @Test
    void opensOtherGatesAlthoughAComponentFails() throws Exception {
        osgi.start(TestBundle.named("bad").gated("bad", Failing.class, "bad", "1.0.0"));
        osgi.start(TestBundle.named("good").gated("good", Gated.class, "good", "1.0.0"));

        publisher.open(row("bad", "1.0.0"));
        publisher.open(row("good", "1.0.0"));

        await().until(() -> osgi.isActive("good"));
        await().until(() -> events.contains("+bad 1.0.0"));
    }

    @Test
    void publishesNothingForAVersionThatNoFilterCouldCompare() {
        publisher.open(row("a", "1.0.0"));
        awaitEvents("+a 1.0.0");

        publisher.open(row("a", "first"));
        publisher.open(row("b", ""));
        publisher.close(new ModuleName("b"));

        awaitEvents("+a 1.0.0", "-a 1.0.0");
    }

    private ReleasePublisher publisher(int threads, Duration patience) {
        return new ReleasePublisher(
                osgi.context(), (module, version) -> opened.add(module + " " + version), threads, patience);
    }

    /** Returns when the component is in the midst of its activation. */
    private void startSlowComponent() throws Exception {
        osgi.context().registerService(Semaphore.class, begun, null);
        osgi.context().registerService(CountDownLatch.class, end, null);
        osgi.start(
                TestBundle.named("slow")
                        .component(
                                "slow",
                                Slow.class,
                                "init=\"2\"",
                                TestBundle.gate("slow", "1.0.0")
                                        + "<reference name=\"begun\" interface=\"java.util.concurrent.Semaphore\" parameter=\"0\"/>"
                                        + "<reference name=\"end\" interface=\"java.util.concurrent.CountDownLatch\" parameter=\"1\"/>"));
        publisher.open(row("slow", "1.0.0"));
        begun.acquire();
    }

    /** A release can be seen a little before listeners hear of it. */
    private void awaitEvents(String... expected) {
        await().untilAsserted(() -> assertThat(events).containsExactly(expected));
    }

    private void note(ServiceEvent event) {
        ServiceReference<?> service = event.getServiceReference();
        events.add((event.getType() == ServiceEvent.REGISTERED ? "+" : "-")
                + service.getProperty("bundle.symbolic.name") + " " + service.getProperty("schema.version"));
    }
}
