package org.sluice.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.module;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.engine.plan.ModuleModel;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.plan.Planner;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.RunStore;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.AllOrNothing;

/** A run that changes a table of some rows, on a disk that is as big as a test says. */
class PricesTest {
    private final TestDatabase database = TestServers.h2().freshDatabase();
    private final Plan plan = Planner.assess(
                    ModuleModel.of(module().edge("0.0.0", "1.0.0", new Change("change"))
                            .define()),
                    Optional.empty())
            .plan()
            .orElseThrow();

    @BeforeEach
    void makeTable() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table foo (id integer not null primary key, name varchar(75))");
            statement.execute("insert into foo values (1, 'a'), (2, 'b')");
        }
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void refusesARunWhoseCopiesDoNotFitTheDisk() {
        Prices prices = prices(new Disk(new RevertibleRuns.Space(10, 1000)));

        assertThatThrownBy(() -> prices.requireRoom(plan)).isInstanceOfSatisfying(SluiceException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.COPIES_DO_NOT_FIT);
            assertThat(refused.problem()).contains("0 MB are free on the disk");
        });
        assertThat(prices.of(plan).obstacle()).isPresent();
    }

    @Test
    void letsARunBeginWhoseCopiesFitTheDisk() {
        Disk disk = new Disk(new RevertibleRuns.Space(100_000, 1_000_000));

        assertThatCode(() -> prices(disk).requireRoom(plan)).doesNotThrowAnyException();
        assertThat(disk.asked).hasValue(1);
    }

    @Test
    void asksForNoPriceWhereEverythingHasRoomTwice() {
        Disk disk = new Disk(new RevertibleRuns.Space(2_000_000, 1_000_000));

        assertThatCode(() -> prices(disk).requireRoom(plan)).doesNotThrowAnyException();
        assertThat(disk.asked).hasValue(0);
    }

    private Prices prices(RevertibleRuns revertible) {
        DataSource dataSource = database.dataSource();
        return new Prices(
                new RunDatabase(dataSource, new RunStore(dataSource), revertible, new OpenRuns(), () -> Policy.ALWAYS));
    }

    private record Change(String name) implements Step {
        @Override
        public Optional<List<String>> statements(Connection connection) {
            return Optional.of(List.of("alter table foo drop column name"));
        }

        @Override
        public void execute(StepContext context) {
            // only asked here
        }
    }

    /** What there is in truth, but for the size of the disk. */
    private static final class Disk implements RevertibleRuns {
        private final RevertibleRuns real = new AllOrNothing();
        private final Space space;
        private final AtomicInteger asked = new AtomicInteger();

        Disk(Space space) {
            this.space = space;
        }

        @Override
        public Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException {
            asked.incrementAndGet();
            return real.price(dataSource, statements, keep);
        }

        @Override
        public Optional<Space> space(DataSource dataSource) {
            return Optional.of(space);
        }

        @Override
        public RevertibleRun begin(Ticket ticket) throws SQLException {
            return real.begin(ticket);
        }

        @Override
        public void undo(Ticket ticket) throws SQLException {
            real.undo(ticket);
        }

        @Override
        public void forget(Ticket ticket) throws SQLException {
            real.forget(ticket);
        }
    }
}
