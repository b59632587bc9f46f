package org.sluice.itests.framework;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import javax.inject.Inject;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.ConfigurationAdmin;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.Upgrades;

/** With auto-run off, nothing runs until somebody asks for it. */
public class AutoRunOffIT extends FrameworkTest {
    @Inject
    private ConfigurationAdmin configurations;

    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gatedExactly("manual", "1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Manual (id LONG)")
                .writeTo(folder.resolve("manual.jar"));
    }

    @Before
    public void turnOff() throws Exception {
        configurations
                .getConfiguration("org.sluice.engine", "?")
                .update(FrameworkUtil.asDictionary(Map.of("upgrade.database.auto.run", false)));
        service(Upgrades.class, "(upgrade.database.auto.run=false)");
    }

    @Test
    public void waitsUntilSomebodyExecutes() throws Exception {
        install("manual.jar");
        awaitState("manual", ModuleState.PENDING);
        assertFalse(isOpen("manual"));

        assertTrue(upgrades().execute(new ModuleName("manual")).completed());

        awaitOpen("manual");
    }
}
