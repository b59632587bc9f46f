package org.sluice.tracker.internal.module;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Finds out what a bundle lacks that does not resolve: its own requirement, or that of a bundle that it needs. */
final class Resolution {
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.(?:package|bundle|host)=([^)]+)\\)");
    private static final Pattern FLOOR = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern CEILING = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");

    private final FrameworkWiring wiring;

    Resolution(FrameworkWiring wiring) {
        this.wiring = wiring;
    }

    /** The first thing found to be missing, as the end of a sentence; empty when every requirement has a provider. */
    Optional<String> missing(BundleRevision revision) {
        return missing(revision, new HashSet<>());
    }

    private Optional<String> missing(BundleRevision revision, Set<BundleRevision> seen) {
        seen.add(revision);
        return revision.getDeclaredRequirements(null).stream()
                .filter(Resolution::isMandatory)
                .flatMap(requirement -> missing(requirement, seen).stream())
                .findFirst();
    }

    private Optional<String> missing(BundleRequirement requirement, Set<BundleRevision> seen) {
        Collection<BundleCapability> providers = wiring.findProviders(requirement);
        if (providers.isEmpty()) {
            return Optional.of("no bundle provides " + describe(requirement));
        }
        if (providers.stream().anyMatch(provider -> isUsable(provider.getRevision(), seen))) {
            return Optional.empty();
        }
        return providers.stream()
                .map(BundleCapability::getRevision)
                .flatMap(provider -> missing(provider, seen)
                        .map(missing -> "it needs '%s', for which %s".formatted(provider.getSymbolicName(), missing))
                        .stream())
                .findFirst();
    }

    /** Resolved, or being looked at already. */
    private static boolean isUsable(BundleRevision provider, Set<BundleRevision> seen) {
        return provider.getWiring() != null || seen.contains(provider);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        String effective =
                directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
        return effective.equals(Namespace.EFFECTIVE_RESOLVE)
                && !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && !"dynamic".equals(directives.get(Constants.RESOLUTION_DIRECTIVE));
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Matcher name = NAME.matcher(filter);
        if (!name.find()) {
            return "'%s' with '%s'".formatted(requirement.getNamespace(), filter);
        }
        String what = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE) ? "package" : "bundle";
        return "%s '%s'%s".formatted(what, name.group(1), range(filter));
    }

    private static String range(String filter) {
        Optional<String> ceiling = first(CEILING, filter);
        return first(FLOOR, filter)
                .map(floor -> " in version "
                        + ceiling.map(end -> "[" + floor + "," + end + ")").orElse(floor + " or later"))
                .orElse("");
    }

    private static Optional<String> first(Pattern pattern, String filter) {
        Matcher matcher = pattern.matcher(filter);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
