package org.sluice.engine.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.Fault;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Room;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradePlan;
import org.sluice.api.spi.RevertibleRuns.Price;
import org.sluice.api.spi.RevertibleRuns.Space;
import org.sluice.api.spi.Step;
import org.sluice.engine.plan.Obstacles;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.RunDatabase.Policy;

/**
 * Tells before a run what it takes to be able to take it back. Reads the database on the calling thread, and changes nothing:
 * what cannot be read is told as not known, and keeps no run from beginning.
 */
public final class Prices {
    private static final Logger LOG = LoggerFactory.getLogger(Prices.class);

    private final RunDatabase database;

    public Prices(RunDatabase database) {
        this.database = database;
    }

    /** What the steps of a plan are going to do, as far as they say it. */
    private record Foreseen(List<String> statements, List<String> untold) {}

    /** What a run of this plan needs. */
    public RunPrice of(Plan plan) {
        Policy policy = database.policies().get();
        if (!policy.revert()) {
            Room none = new Room(OptionalLong.empty(), OptionalLong.empty());
            return new RunPrice(plan.describe(), false, List.of(), none, List.of(), List.of(), Optional.empty());
        }
        return reverted(plan, foresee(plan), room(policy, space()));
    }

    /**
     * Makes sure that what is known of a run has room. Asks for the price only where something limits it.
     *
     * @throws SluiceException with {@code COPIES_DO_NOT_FIT} when it has not
     */
    public void requireRoom(Plan plan) {
        Policy policy = database.policies().get();
        if (!policy.revert()) {
            return;
        }
        Optional<Space> space = space();
        if (policy.limit().isEmpty() && space.map(Space::isAmple).orElse(true)) {
            return;
        }
        Foreseen foreseen = foresee(plan);
        if (!foreseen.statements().isEmpty()) {
            reverted(plan, foreseen, room(policy, space)).obstacle().ifPresent(fault -> {
                throw new SluiceException(fault.code(), fault.problem(), fault.remedy())
                        .with("module", plan.module().value());
            });
        }
    }

    private RunPrice reverted(Plan plan, Foreseen foreseen, Room room) {
        List<String> untold = new ArrayList<>(foreseen.untold());
        Price price = price(foreseen.statements(), untold);
        untold.addAll(price.untold());
        List<String> remarks = new ArrayList<>(price.remarks());
        new ForeignWriters(database)
                .writers()
                .forEach(writer -> remarks.add("Others write now, and are waited for: %s.".formatted(writer)));
        UpgradePlan described = plan.describe();
        Optional<Fault> obstacle = Obstacles.of(described, price.kept(), room);
        return new RunPrice(described, true, price.kept(), room, untold, remarks, obstacle);
    }

    private Price price(List<String> statements, List<String> untold) {
        try {
            return database.revertible()
                    .price(
                            database.dataSource(),
                            statements,
                            database.policies().get().keep());
        } catch (SQLException e) {
            LOG.debug("What an upgrade needs cannot be read", e);
            untold.add(
                    "What the known statements need cannot be read: the database said '%s'.".formatted(e.getMessage()));
            return Price.NOTHING;
        }
    }

    private Foreseen foresee(Plan plan) {
        List<String> statements = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (Step step : plan.steps()) {
                ask(step, connection, statements, untold);
            }
        } catch (SQLException e) {
            LOG.debug("The steps of an upgrade cannot be asked for their statements", e);
            untold.add("The steps cannot be asked: the database said '%s'.".formatted(e.getMessage()));
        }
        return new Foreseen(statements, untold);
    }

    private static void ask(Step step, Connection connection, List<String> statements, List<String> untold) {
        try {
            step.statements(connection)
                    .ifPresentOrElse(
                            statements::addAll,
                            () -> untold.add("Step '%s' tells only when it is executed.".formatted(step.name())));
        } catch (Exception | LinkageError e) { // an edge: what a step misses now may be there when it is executed
            LOG.debug("Step '{}' cannot tell its statements yet", step.name(), e);
            untold.add("Step '%s' cannot tell before the steps before it are executed: %s"
                    .formatted(step.name(), StepFailure.reason(e)));
        }
    }

    private static Room room(Policy policy, Optional<Space> space) {
        OptionalLong free = space.map(known -> OptionalLong.of(known.free())).orElse(OptionalLong.empty());
        return new Room(policy.limit(), free);
    }

    private Optional<Space> space() {
        try {
            return database.revertible().space(database.dataSource());
        } catch (SQLException e) {
            LOG.debug("The free space is not known", e);
            return Optional.empty();
        }
    }
}
