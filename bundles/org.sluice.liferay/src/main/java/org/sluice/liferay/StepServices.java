package org.sluice.liferay;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.liferay.internal.DatabaseStep;
import org.sluice.liferay.internal.LiferayStep;

/**
 * Makes registrations out of upgrade steps that were published straight as services, as in Liferay 7.0: their properties
 * say what a registrator says otherwise.
 *
 * <p>Several services of one bundle that lead between the same versions are variants for different databases.
 */
public final class StepServices {
    /** The property that names the module; a step without it is no registration. */
    public static final String MODULE = "upgrade.bundle.symbolic.name";

    /** The property that holds the version to start from. */
    public static final String FROM = "upgrade.from.schema.version";

    /** The property that holds the version to lead to. */
    public static final String TO = "upgrade.to.schema.version";

    /** The property that names the database for which the step is; {@value #ANY_DATABASE} when it is absent. */
    public static final String DATABASE = "upgrade.db.type";

    /** The value of {@value #DATABASE} that stands for every database. */
    public static final String ANY_DATABASE = DatabaseStep.ANY;

    private StepServices() {}

    /**
     * A step with what its service's properties say.
     *
     * @param module the module that it is for
     * @param from the version to start from
     * @param to the version to lead to
     * @param database the database that it is for
     * @param steps the step, or the steps that it consists of
     */
    public record Published(ModuleName module, String from, String to, String database, List<Step> steps) {
        public Published {
            steps = List.copyOf(steps);
        }

        /**
         * Reads a service.
         *
         * @param property gives a property's value
         * @throws SluiceException with {@link ErrorCode#STEP_SERVICE_INVALID} when a property is missing
         */
        public static Published of(UpgradeStep step, Function<String, @Nullable Object> property) {
            return new Published(
                    new ModuleName(required(step, property, MODULE)),
                    required(step, property, FROM),
                    required(step, property, TO),
                    text(property, DATABASE).orElse(ANY_DATABASE).toLowerCase(Locale.ROOT),
                    LiferayStep.all(step));
        }

        private static String required(UpgradeStep step, Function<String, @Nullable Object> property, String name) {
            return text(property, name)
                    .orElseThrow(() -> new SluiceException(
                            ErrorCode.STEP_SERVICE_INVALID,
                            "Cannot take the upgrade step '%s' that is published as a service: the property '%s' is missing."
                                    .formatted(step.getClass().getName(), name),
                            "Publish it with the properties '%s', '%s' and '%s', or register it with a registrator."
                                    .formatted(MODULE, FROM, TO)));
        }

        private static Optional<String> text(Function<String, @Nullable Object> property, String name) {
            return Optional.ofNullable(property.apply(name))
                    .map(Object::toString)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }
    }

    /** The registrations that the services of one bundle are, by module. */
    public static Map<ModuleName, List<Registration>> registrations(String bundle, Collection<Published> services) {
        Map<List<Object>, List<Published>> ways = new LinkedHashMap<>();
        services.forEach(service -> ways.computeIfAbsent(
                        List.of(service.module(), service.from(), service.to()), way -> new ArrayList<>())
                .add(service));
        String source = "the UpgradeStep services of " + bundle;
        Map<ModuleName, List<Registration>> registrations = new LinkedHashMap<>();
        ways.values().forEach(way -> registrations
                .computeIfAbsent(way.get(0).module(), module -> new ArrayList<>())
                .addAll(together(way, source)));
        return registrations;
    }

    /** One registration; two of them for one database stay two, which whoever checks them refuses. */
    private static List<Registration> together(List<Published> way, String source) {
        TreeMap<String, List<Step>> variants = new TreeMap<>();
        List<Registration> registrations = new ArrayList<>();
        for (Published service : way) {
            if (variants.putIfAbsent(service.database(), service.steps()) != null) {
                registrations.add(registration(service, service.steps(), source));
            }
        }
        boolean same = variants.keySet().equals(Set.of(ANY_DATABASE));
        List<Step> steps = same ? way.get(0).steps() : List.of(new DatabaseStep(variants));
        registrations.add(0, registration(way.get(0), steps, source));
        return registrations;
    }

    private static Registration registration(Published service, List<Step> steps, String source) {
        return new Registration(service.from(), service.to(), steps, source);
    }
}
