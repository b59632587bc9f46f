package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.jdbc.DataSourceFactory;
import org.sluice.api.Database;
import org.sluice.api.Database.State;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;

@SuppressWarnings("NullAway.Init") // JUnit calls start() before each test
class ConfiguredDatabaseTest {
    private Path folder;
    private TestFramework framework;

    @BeforeEach
    void start(@TempDir Path temporary) throws BundleException {
        folder = temporary;
        framework = new TestFramework(temporary);
    }

    @AfterEach
    void stop() throws BundleException {
        framework.close();
    }

    @Test
    void offersTheEmbeddedDatabaseWithoutAnyConfiguration() throws SQLException {
        offerH2();

        ConfiguredDatabase component = component(Map.of());

        await().until(() -> dataSource().isPresent());
        ServiceReference<DataSource> reference = dataSource().orElseThrow();
        assertThat(reference.getProperty("sluice.datasource")).isEqualTo("default");
        assertThat(reference.getProperty("service.ranking")).isEqualTo(1000);
        assertThat(folder.resolve("data/h2/sluice.mv.db")).exists();
        assertThat(status().state()).isEqualTo(State.CONNECTED);
        try (Connection connection = framework.context().getService(reference).getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        component.deactivate();
    }

    @Test
    void waitsForADriverThatComesLater() {
        ConfiguredDatabase component = component(Map.of());
        Fault missing = status().fault().orElseThrow();

        offerH2();

        await().until(() -> dataSource().isPresent());
        assertThat(missing.code()).isEqualTo(ErrorCode.DATABASE_DRIVER_MISSING);
        assertThat(missing.toString()).contains("'org.h2.Driver'", "com.h2database:h2", "'modules'");
        component.deactivate();
    }

    @Test
    void withdrawsTheDataSourceWhenTheDriverGoes() {
        ServiceRegistration<DataSourceFactory> driver = offerH2();
        ConfiguredDatabase component = component(Map.of());
        await().until(() -> dataSource().isPresent());

        driver.unregister();

        assertThat(dataSource()).isEmpty();
        assertThat(status().fault().orElseThrow().code()).isEqualTo(ErrorCode.DATABASE_DRIVER_MISSING);
        component.deactivate();
    }

    @Test
    void tellsByItsStatusWhatIsWrongWithTheConfiguration() {
        ConfiguredDatabase component = component(Map.of("type", "sybase"));

        assertThat(status().state()).isEqualTo(State.MISCONFIGURED);
        assertThat(status().fault().orElseThrow().code()).isEqualTo(ErrorCode.DATABASE_TYPE_UNKNOWN);
        component.deactivate();
    }

    @Test
    void leavesNoServiceBehind() {
        offerH2();
        ConfiguredDatabase component = component(Map.of());
        await().until(() -> dataSource().isPresent());

        component.deactivate();

        assertThat(dataSource()).isEmpty();
        assertThat(framework.context().getServiceReference(Database.class)).isNull();
        assertThat(framework.context().getServiceReference(DefaultPool.class)).isNull();
    }

    private ConfiguredDatabase component(Map<String, Object> configuration) {
        return new ConfiguredDatabase(framework.context(), Configurations.of(configuration));
    }

    private ServiceRegistration<DataSourceFactory> offerH2() {
        return framework
                .context()
                .registerService(
                        DataSourceFactory.class,
                        Factories.of(DatabaseType.H2),
                        FrameworkUtil.asDictionary(Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, "org.h2.Driver")));
    }

    private Database.Status status() {
        ServiceReference<Database> reference = framework.context().getServiceReference(Database.class);
        return framework.context().getService(reference).status();
    }

    private Optional<ServiceReference<DataSource>> dataSource() {
        return Optional.ofNullable(framework.context().getServiceReference(DataSource.class));
    }
}
