package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.ClassNameLocalServiceUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.util.PortalInstances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;

/** Ids, class names and companies, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class PortalTest {
    private final StepRun run;

    PortalTest(DatabaseServer server) {
        this.run = new StepRun(server.freshDatabase());
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void aClassNameKeepsItsId() throws Exception {
        List<Long> ids = new ArrayList<>();

        run(() -> {
            ids.add(PortalUtil.getClassNameId("com.example.Foo"));
            ids.add(PortalUtil.getClassNameId("com.example.Bar"));
            ids.add(PortalUtil.getClassNameId("com.example.Foo"));
            assertThat(PortalUtil.getClassName(ids.get(1))).isEqualTo("com.example.Bar");
            assertThat(PortalUtil.getClassNameId("")).isZero();
            assertThat(ClassNameLocalServiceUtil.fetchClassName("com.example.None"))
                    .isNull();
        });

        assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }

    @Test
    void anIdGoesOnWhereTheTableIs() throws Exception {
        run.sql(
                "create table Counter (name VARCHAR(150) not null primary key, currentId LONG)",
                "insert into Counter values ('com.liferay.counter.kernel.model.Counter', 20100)");

        run(() -> {
            assertThat(CounterLocalServiceUtil.increment()).isEqualTo(20101);
            assertThat(CounterLocalServiceUtil.increment("other", 10)).isEqualTo(10);
            assertThat(CounterLocalServiceUtil.increment("other")).isEqualTo(11);
            CounterLocalServiceUtil.rename("other", "third");
            assertThat(CounterLocalServiceUtil.getCurrentId("third")).isEqualTo(11);
            CounterLocalServiceUtil.reset("third", 5);
            assertThat(CounterLocalServiceUtil.increment("third")).isEqualTo(6);
            CounterLocalServiceUtil.reset("third");
            assertThat(CounterLocalServiceUtil.getNames()).containsExactly("com.liferay.counter.kernel.model.Counter");
        });
    }

    @Test
    void threadsNeverGetTheSameId() throws Exception {
        Set<Long> ids = ConcurrentHashMap.newKeySet();

        run(() -> {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Thread thread = new Thread(() -> {
                    for (int n = 0; n < 25; n++) {
                        ids.add(CounterLocalServiceUtil.increment());
                    }
                });
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        });

        assertThat(ids).hasSize(100).contains(1L, 100L);
    }

    @Test
    void companiesAndTheirUsersAreRead() throws Exception {
        run.sql(
                "create table Company (companyId LONG not null primary key, webId VARCHAR(75) null)",
                "create table User_ (userId LONG not null primary key, companyId LONG, defaultUser BOOLEAN)",
                "insert into Company values (2, 'liferay.com')",
                "insert into Company values (1, 'other')",
                "insert into User_ values (10, 1, TRUE)",
                "insert into User_ values (11, 1, FALSE)");

        run(() -> {
            assertThat(PortalInstances.getCompanyIdsBySQL()).containsExactly(1, 2);
            assertThat(PortalInstances.getDefaultCompanyIdBySQL()).isEqualTo(2);
            assertThat(PortalUtil.getValidUserId(1, 11)).isEqualTo(11);
            assertThat(PortalUtil.getValidUserId(1, 12)).isEqualTo(10);
            assertThat(catchThrowable(() -> PortalUtil.getValidUserId(2, 12)))
                    .isInstanceOf(PortalException.class)
                    .hasMessageContaining("'12'");
        });
    }

    @Test
    void aDatabaseThatNoPortalUsedHasNoCompanies() throws Exception {
        Set<Long> defaults = new HashSet<>();

        run(() -> {
            assertThat(PortalUtil.getCompanyIds()).isEmpty();
            defaults.add(PortalUtil.getDefaultCompanyId());
        });

        assertThat(defaults).containsExactly(0L);
    }

    /** Work of a step. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private void run(Work work) throws Exception {
        run.upgrade(new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                work.run();
            }
        });
    }
}
