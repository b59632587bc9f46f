package org.sluice.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;

/** Writes down modules, as tests need them. */
public final class Modules {
    public static final ModuleName MODULE = new ModuleName("com.example.module");

    private final List<Registration> registrations = new ArrayList<>();
    private final List<String> waits = new ArrayList<>();
    private Optional<String> requirement = Optional.empty();

    private Modules() {}

    public static Modules module() {
        return new Modules();
    }

    public Modules requires(String header) {
        requirement = Optional.of(header);
        return this;
    }

    public Modules edge(String from, String to) {
        return edge(from, to, new NamedStep(from + "-" + to, context -> {}));
    }

    public Modules edge(String from, String to, Step... steps) {
        return edge(from, to, "com.example.Registrator", steps);
    }

    public Modules edge(String from, String to, String source, Step... steps) {
        registrations.add(new Registration(from, to, List.of(steps), source));
        return this;
    }

    public Modules initialization(String to, String source) {
        NamedStep nothing = new NamedStep("nothing", context -> {});
        registrations.add(new Registration("0.0.0", to, List.of(nothing), source, Registration.Kind.INITIALIZATION));
        return this;
    }

    public Modules creation(Step... steps) {
        registrations.add(new Registration(
                "0.0.0", "0.0.0", List.of(steps), "com.example.Registrator", Registration.Kind.RELEASE_CREATION));
        return this;
    }

    public Modules waits(String reason) {
        waits.add(reason);
        return this;
    }

    public ModuleDefinition define() {
        return define(MODULE);
    }

    public ModuleDefinition define(ModuleName module) {
        return new ModuleDefinition(module, requirement, registrations, waits, List.of());
    }

    public static ReleaseRecord recorded(String version, int state) {
        Optional<Instant> never = Optional.empty();
        return new ReleaseRecord(7, MODULE, version, 1, state, false, false, never, never);
    }

    /** What a step does. */
    @FunctionalInterface
    public interface Change {
        void apply(StepContext context) throws Exception;
    }

    /** A step with a name. */
    public record NamedStep(String name, Change change) implements Step {
        @Override
        public void execute(StepContext context) throws Exception {
            change.apply(context);
        }
    }
}
