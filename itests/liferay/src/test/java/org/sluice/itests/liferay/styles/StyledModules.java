package org.sluice.itests.liferay.styles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.sluice.itests.liferay.framework.Felix;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** Bundles of modules from {@code itests/upgrades} in a framework. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StyledModules {
    static final String CLASS_NAME =
            "create table ClassName_ (mvccVersion LONG default 0 not null, classNameId LONG not null primary key, value VARCHAR(200) null)";
    static final String COUNTER = "create table Counter (name VARCHAR(150) not null primary key, currentId LONG)";
    private static final String REGISTRATOR = "com.liferay.portal.upgrade.registry.UpgradeStepRegistrator";

    private final List<String> modules;
    private final Map<String, Bundle> bundles = new HashMap<>();
    private Felix felix;

    StyledModules(String... modules) {
        this.modules = List.of(modules);
    }

    @BeforeAll
    void start() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "styled-bundles");
        felix = Felix.start(folder);
        for (String module : modules) {
            bundles.put(module, felix.install(StyledBundle.write(module, folder)));
        }
    }

    @AfterAll
    void stop() throws Exception {
        felix.close();
    }

    static List<DatabaseServer> servers() {
        return TestServers.all();
    }

    /** Executes everything that a module registers, from the version at which these modules begin. */
    void upgrade(String module, TestDatabase database) {
        Bundle bundle = Objects.requireNonNull(bundles.get(module));
        felix.execute(felix.service(bundle, REGISTRATOR), database.dataSource());
    }
}
