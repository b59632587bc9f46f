package org.sluice.bnd.internal;

import aQute.bnd.osgi.resource.FilterParser;
import aQute.bnd.osgi.resource.FilterParser.And;
import aQute.bnd.osgi.resource.FilterParser.Expression;
import aQute.bnd.osgi.resource.FilterParser.Op;
import aQute.bnd.osgi.resource.FilterParser.SimpleExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;

/** The filters by which components wait for a module's data, as the runtime publishes them. */
public final class Gate {
    /** The service that stands for a module's data at a version. */
    public static final String RELEASE = "com.liferay.portal.kernel.model.Release";

    private static final String MODULE = "release.bundle.symbolic.name";
    private static final String VERSION = "release.schema.version";
    private static final String MODULE_SHORT = "bundle.symbolic.name";
    private static final String VERSION_SHORT = "schema.version";
    private static final Pattern NAMED_VERSION =
            Pattern.compile("\\((?:release\\.)?schema\\.version=([^()*\\\\]+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MODULE_KEYS = Set.of(MODULE, MODULE_SHORT);
    private static final Set<String> GATED = Set.of(RELEASE, "javax.sql.DataSource");

    private Gate() {}

    /** The target of a reference that is satisfied while a module's data are as a bundle requires. */
    public static String target(String module, SchemaRequirement requirement) {
        return "(&(%s=%s)%s)".formatted(MODULE, module, requirement.accepted().toFilterString(VERSION));
    }

    /** Whether a reference to this service with this target waits for this module: an equality outside of OR and NOT. */
    public static boolean isOf(String module, String service, String target) {
        return GATED.contains(service)
                && filter(target).isPresent()
                && asksFor(module, new FilterParser().parse(target));
    }

    /** Whether a reference with this target is satisfied by a module's release at a version. */
    public static boolean accepts(String target, String module, SchemaVersion version) {
        return filter(target)
                .filter(filter -> isInitial()
                        .anyMatch(initial -> filter.matches(Map.of(
                                MODULE,
                                module,
                                MODULE_SHORT,
                                module,
                                VERSION,
                                version.value(),
                                VERSION_SHORT,
                                version.value(),
                                "release.initial",
                                initial))))
                .isPresent();
    }

    /** The versions that a target names with an equals sign, wherever it stands. */
    public static List<String> versionsNamedBy(String target) {
        return NAMED_VERSION.matcher(target).results().map(it -> it.group(1)).toList();
    }

    private static Stream<Boolean> isInitial() {
        return Stream.of(true, false);
    }

    /** Empty when it cannot be read; bnd says so itself. */
    private static Optional<Filter> filter(String target) {
        try {
            return Optional.of(FrameworkUtil.createFilter(target));
        } catch (InvalidSyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean asksFor(String module, Expression expression) {
        if (expression instanceof And all) {
            return Stream.of(all.getExpressions()).anyMatch(one -> asksFor(module, one));
        }
        return expression instanceof SimpleExpression equality
                && equality.getOp() == Op.EQUAL
                && MODULE_KEYS.contains(equality.getKey())
                && equality.getValue().equals(module);
    }
}
