package org.sluice.shell.internal.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Finds the bundles that should run and do not, and tells for each what is missing. */
final class BundleDoctor {
    private static final Map<String, String> WORDS =
            Map.of(PackageNamespace.PACKAGE_NAMESPACE, "package", BundleNamespace.BUNDLE_NAMESPACE, "bundle");
    private static final String LOG = "See logs/sluice.log for the reason.";

    private final BundleContext context;
    private final Bundle framework;

    BundleDoctor(BundleContext context) {
        this.context = context;
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }

    List<BundleProblem> problems() {
        return Arrays.stream(context.getBundles())
                .filter(this::shouldRun)
                .flatMap(bundle -> problem(bundle).stream())
                .toList();
    }

    private boolean shouldRun(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null
                && level != null
                && level.isPersistentlyStarted()
                && level.getStartLevel()
                        <= framework.adapt(FrameworkStartLevel.class).getStartLevel();
    }

    private Optional<BundleProblem> problem(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> Optional.of(of(bundle, "It does not resolve: " + missing(bundle)));
            case Bundle.RESOLVED -> Optional.of(of(bundle, "It resolves but did not start. " + LOG));
            default -> Optional.empty();
        };
    }

    private static BundleProblem of(Bundle bundle, String message) {
        return new BundleProblem(
                String.valueOf(bundle.getSymbolicName()), bundle.getVersion().toString(), message);
    }

    private String missing(Bundle bundle) {
        FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
        String missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(BundleDoctor::mandatory)
                .filter(requirement -> wiring.findProviders(requirement).isEmpty())
                .map(BundleDoctor::describe)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? "what it needs is there, but does not resolve itself or does not fit together. " + LOG
                : "no bundle provides " + missing + ". Drop a bundle that does into modules/.";
    }

    private static boolean mandatory(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && !"dynamic".equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && Constants.EFFECTIVE_RESOLVE.equals(
                        directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    private static String describe(BundleRequirement requirement) {
        String namespace = requirement.getNamespace();
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Matcher name = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)")
                .matcher(filter);
        String word = WORDS.getOrDefault(namespace, "capability " + namespace);
        return name.find() ? word + " '" + name.group(1) + "' " + filter : word + " " + filter;
    }
}
