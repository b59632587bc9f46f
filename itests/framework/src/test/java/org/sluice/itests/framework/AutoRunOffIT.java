package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.ConfigurationAdmin;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Certainty;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.Upgrades;
import org.sluice.itests.modules.fixture.CarelessRegistrator;

/** With auto-run off, nothing runs until somebody asks for it. */
public class AutoRunOffIT extends FrameworkTest {
    private static final String MAKE =
            "create table Scripts (number_ LONG not null primary key);\ninsert into Scripts values (1);";

    @Inject
    private ConfigurationAdmin configurations;

    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gatedExactly("manual", "1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Manual (id LONG)")
                .writeTo(folder.resolve("manual.jar"));
        Modules.gatedExactly("scripts", "1.0.0")
                .upgrade("0.0.0__1.0.0.sql", MAKE)
                .writeTo(folder.resolve("scripts.jar"));
        Modules.gatedExactly("scripts", "2.0.0")
                .version("2.0.0")
                .upgrade("0.0.0__1.0.0.sql", MAKE)
                .upgrade("1.0.0__2.0.0.sql", "update Scripts set number_ = 2;")
                .writeTo(folder.resolve("scripts-2.jar"));
        Modules.gated("careless").registrator(CarelessRegistrator.class).writeTo(folder.resolve("careless.jar"));
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

    @Test
    public void tellsWhatAnUpgradeByScriptsNeeds() throws Exception {
        Bundle bundle = install("scripts.jar");
        awaitState("scripts", ModuleState.PENDING);
        assertTrue(upgrades().execute(new ModuleName("scripts")).completed());
        update(bundle, "scripts-2.jar");
        awaitState("scripts", ModuleState.PENDING);

        RunPrice price = upgrades().price(new ModuleName("scripts")).orElseThrow();

        assertEquals(1, price.kept().size());
        assertEquals("scripts", price.kept().get(0).name().toLowerCase(Locale.ROOT));
        assertEquals(Way.TRANSACTION, price.kept().get(0).way());
        assertEquals(Certainty.EXACT, price.certainty());
        assertTrue("the embedded database knows its disk", price.room().free().isPresent());
    }

    @Test
    public void namesAStepThatOpensItsOwnConnectionAndTellsNothing() throws Exception {
        install("careless.jar");
        awaitState("careless", ModuleState.PENDING);

        RunPrice price = upgrades().price(new ModuleName("careless")).orElseThrow();

        assertEquals(1, price.untold().size());
        String irrevocable = String.join(" ", price.plan().stages().get(0).irrevocable());
        assertTrue(irrevocable, irrevocable.contains("java.sql.DriverManager"));
    }
}
