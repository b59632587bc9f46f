package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

@SuppressWarnings("NullAway.Init") // JUnit calls start() before each test
class GatedDataSourcesTest {
    private static final ModuleName SHOP = new ModuleName("org.example.shop");

    private TestFramework framework;
    private TestDatabase database;
    private DefaultPool pool;
    private GatedDataSources gates;

    @BeforeEach
    void start(@TempDir Path folder) throws BundleException {
        framework = new TestFramework(folder);
        database = TestServers.h2().freshDatabase();
        pool = new DefaultPool(database.dataSource());
        gates = new GatedDataSources(framework.context());
    }

    @AfterEach
    void stop() throws BundleException {
        gates.deactivate();
        framework.close();
        database.close();
    }

    @Test
    void aDataSourceComesWhenItIsAskedForTheGateIsOpenAndThereIsAPool() throws InvalidSyntaxException, SQLException {
        ask("(release.bundle.symbolic.name=org.example.shop)");
        gates.open(release("1.2.0"));
        gates.awaitOpened();
        boolean beforeThePool = found().isPresent();

        gates.bindPool(pool);

        gates.awaitOpened();
        assertThat(beforeThePool).isFalse();
        ServiceReference<DataSource> reference = found().orElseThrow();
        assertThat(reference.getProperty("release.bundle.symbolic.name")).isEqualTo("org.example.shop");
        assertThat(reference.getProperty("bundle.symbolic.name")).isEqualTo("org.example.shop");
        assertThat(reference.getProperty("release.schema.version")).isEqualTo(new Version(1, 2, 0));
        assertThat(reference.getProperty("schema.version")).isEqualTo(new Version(1, 2, 0));
        assertThat(reference.getProperty("release.initial")).isEqualTo(true);
        assertThat(reference.getProperty("sluice.datasource")).isNull();
        try (Connection connection = service(reference).getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void whoAskedBeforeTheHookWasThereIsKnownToo(@TempDir Path folder) throws InvalidSyntaxException, BundleException {
        try (TestFramework other = new TestFramework(folder)) {
            ask(other, "(bundle.symbolic.name=org.example.shop)");

            GatedDataSources late = new GatedDataSources(other.context());
            late.bindPool(pool);
            late.open(release("1.0.0"));
            late.awaitOpened();

            assertThat(other.context().getServiceReference(DataSource.class)).isNotNull();
            late.deactivate();
        }
    }

    @Test
    void nobodyAsksNobodyGets() throws InvalidSyntaxException {
        gates.bindPool(pool);
        ask("(bundle.symbolic.name=org.example.other)");

        gates.open(release("1.0.0"));

        gates.awaitOpened();
        assertThat(found()).isEmpty();
    }

    @Test
    void askingWhenTheGateIsOpenAlreadyBringsTheDataSource() throws InvalidSyntaxException {
        gates.bindPool(pool);
        gates.open(release("1.0.0"));

        ask("(&(release.bundle.symbolic.name=org.example.shop)(release.schema.version>=1.0.0))");

        await().until(() -> found().isPresent());
    }

    @Test
    void whenNobodyAsksAnyMoreTheDataSourceGoes() throws InvalidSyntaxException {
        gates.bindPool(pool);
        gates.open(release("1.0.0"));
        ServiceTracker<DataSource, DataSource> asker = ask("(bundle.symbolic.name=org.example.shop)");
        await().until(() -> found().isPresent());

        asker.close();

        await().until(() -> found().isEmpty());
    }

    @Test
    void closingWithdrawsAtOnceAndNoConnectionIsToBeHadAfterIt() throws InvalidSyntaxException {
        gates.bindPool(pool);
        ask("(bundle.symbolic.name=org.example.shop)");
        gates.open(release("1.0.0"));
        gates.awaitOpened();
        DataSource view = service(found().orElseThrow());

        gates.close(SHOP);

        assertThat(found()).isEmpty();
        assertThatThrownBy(view::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("'org.example.shop'")
                .hasMessageContaining("gate was closed");
    }

    @Test
    void closingWaitsForAComponentThatIsJustBeingActivated() throws InvalidSyntaxException, InterruptedException {
        gates.bindPool(pool);
        CountDownLatch activating = new CountDownLatch(1);
        CountDownLatch activated = new CountDownLatch(1);
        ServiceListener component = event -> {
            if (event.getType() == ServiceEvent.REGISTERED) {
                activating.countDown();
                pass(activated);
            }
        };
        framework.context().addServiceListener(component, filter("(bundle.symbolic.name=org.example.shop)"));
        gates.open(release("1.0.0"));
        activating.await();
        Thread closer = new Thread(() -> gates.close(SHOP));
        closer.start();
        await().until(() -> closer.getState() == Thread.State.WAITING);

        activated.countDown();

        closer.join();
        assertThat(found()).isEmpty();
    }

    @Test
    void closingWaitsForAConnectionThatWasGiven() throws Exception {
        Connection given = openShop().getConnection();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> gates.close(SHOP));
        await().during(Duration.ofMillis(200)).until(() -> !closing.isDone());

        given.close();

        await().until(closing::isDone);
        closing.join();
    }

    @Test
    void closingNamesWhoDoesNotGiveAConnectionBack() throws Exception {
        gates.deactivate();
        gates = new GatedDataSources(framework.context(), Duration.ofMillis(50));
        try (Connection kept = openShop().getConnection()) {
            assertThatThrownBy(() -> gates.close(SHOP))
                    .isInstanceOfSatisfying(SluiceException.class, failure -> assertThat(failure.code())
                            .isEqualTo(ErrorCode.GATE_NOT_CLOSED))
                    .hasMessageContaining("'org.example.shop'")
                    .hasMessageContaining("'" + Thread.currentThread().getName() + "'");
            assertThat(kept.isClosed()).isFalse();
        }
        gates.close(SHOP);
    }

    private DataSource openShop() throws InvalidSyntaxException {
        ask("(release.bundle.symbolic.name=org.example.shop)");
        gates.bindPool(pool);
        gates.open(release("1.2.0"));
        gates.awaitOpened();
        return framework.context().getService(found().orElseThrow());
    }

    @Test
    void aNewVersionChangesTheServiceInPlace() throws InvalidSyntaxException {
        gates.bindPool(pool);
        List<Integer> events = new CopyOnWriteArrayList<>();
        framework
                .context()
                .addServiceListener(
                        event -> events.add(event.getType()), filter("(bundle.symbolic.name=org.example.shop)"));
        gates.open(release("1.0.0"));
        gates.awaitOpened();

        gates.open(release("1.1.0"));

        gates.awaitOpened();
        assertThat(found().orElseThrow().getProperty("release.schema.version")).isEqualTo(new Version(1, 1, 0));
        assertThat(events).containsExactly(ServiceEvent.REGISTERED, ServiceEvent.MODIFIED);
    }

    @Test
    void whenThePoolGoesAllViewsAreGone() throws InvalidSyntaxException {
        gates.bindPool(pool);
        ask("(bundle.symbolic.name=org.example.shop)");
        gates.open(release("1.0.0"));
        gates.awaitOpened();

        gates.unbindPool(pool);

        assertThat(found()).isEmpty();
    }

    @Test
    void aRecordedVersionThatIsNoOsgiVersionOpensNothing() throws InvalidSyntaxException {
        gates.bindPool(pool);
        ask("(bundle.symbolic.name=org.example.shop)");

        gates.open(release("one"));

        gates.awaitOpened();
        assertThat(found()).isEmpty();
    }

    private ServiceTracker<DataSource, DataSource> ask(String filter) throws InvalidSyntaxException {
        return ask(framework, filter);
    }

    private static ServiceTracker<DataSource, DataSource> ask(TestFramework framework, String filter)
            throws InvalidSyntaxException {
        ServiceTracker<DataSource, DataSource> tracker =
                new ServiceTracker<>(framework.context(), FrameworkUtil.createFilter(filter(filter)), null);
        tracker.open();
        return tracker;
    }

    private static String filter(String condition) {
        return "(&(" + Constants.OBJECTCLASS + "=javax.sql.DataSource)" + condition + ")";
    }

    private Optional<ServiceReference<DataSource>> found() {
        return Optional.ofNullable(framework.context().getServiceReference(DataSource.class));
    }

    private DataSource service(ServiceReference<DataSource> reference) {
        return framework.context().getService(reference);
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReleaseRecord release(String version) {
        return new ReleaseRecord(
                1, SHOP, version, 0, ReleaseRecord.GOOD, true, true, Optional.empty(), Optional.empty());
    }
}
