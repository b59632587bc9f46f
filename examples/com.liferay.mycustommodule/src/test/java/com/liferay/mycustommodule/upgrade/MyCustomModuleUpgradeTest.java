package com.liferay.mycustommodule.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sluice.testkit.Dataset;
import org.sluice.testkit.FreshDatabases;
import org.sluice.testkit.FreshDatabases.FreshDatabase;
import org.sluice.testkit.ModuleUpgrade;
import org.sluice.testkit.UpgradeAssertions;
import org.sluice.testkit.UpgradeOutcome;

class MyCustomModuleUpgradeTest {
    private static final String MODULE = "com.liferay.mycustommodule";

    /** A database as version 1.0.0 of the module has left it. */
    private static final Dataset VERSION_1 = Dataset.sql("""
                    create table MyCustomModule_Foo (
                        fooId LONG not null primary key,
                        name VARCHAR(75) null,
                        description VARCHAR(75) null
                    );
                    insert into MyCustomModule_Foo (fooId, name, description) values (1, 'Old Rope', 'Ten metres');
                    insert into MyCustomModule_Foo (fooId, name, description) values (2, null, null);
                    """).released(MODULE, "1.0.0");

    @Test
    void anOldDatabaseTakesTheLongWay() throws Exception {
        try (FreshDatabase database = FreshDatabases.h2().make()) {
            VERSION_1.makeIn(database.dataSource());

            UpgradeOutcome outcome =
                    ModuleUpgrade.of(MODULE, new MyCustomModuleUpgrade()).executeOn(database.dataSource());

            assertThat(outcome.after()).contains("2.0.0");
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet foo = statement.executeQuery(
                            "select fooName, urlTitle from MyCustomModule_Foo where fooId = 1")) {
                assertThat(foo.next()).isTrue();
                assertThat(foo.getString("fooName")).isEqualTo("Old Rope");
                assertThat(foo.getString("urlTitle")).isEqualTo("old-rope");
            }
        }
    }

    @Test
    void anUpgradeThatCrashesAnywhereLeavesTheFoosAsTheyWere() throws Exception {
        UpgradeAssertions.assertRevertable(MODULE, new MyCustomModuleUpgrade(), VERSION_1);
    }
}
