package org.sluice.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.condition.Condition;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Takes an initialised framework through its start levels: the runtime first, then, once the releases are published,
 * the modules, and at last the shell of the terminal.
 *
 * <p>Releases come before modules because a component that finds its release there starts at once, while each event of
 * a release that comes later has to pass every component that waits.
 */
final class StartSequence {
    private static final int RUNTIME = 7;
    private static final int MODULES = 8;
    private static final int TERMINAL = 9;
    private static final String DEFAULT_WAIT_SECONDS = "10";
    private static final String RELEASES_PUBLISHED = "(&(objectClass=org.osgi.service.condition.Condition)"
            + "(osgi.condition.id=org.sluice.releases.published))";

    /** By this bundles and commands know that the start is over. */
    private static final Map<String, String> STARTED = Map.of(Condition.CONDITION_ID, "org.sluice.started");

    private final Framework framework;
    private final Home home;
    private final PrintStream out;

    StartSequence(Framework framework, Home home, PrintStream out) {
        this.framework = framework;
        this.home = home;
        this.out = out;
    }

    /** Returns when the last start level is reached; what did not start by then is said in a line each. */
    void run(List<Path> watched, boolean terminal, long began)
            throws IOException, BundleException, InterruptedException, LaunchException {
        BundleContext context = framework.getBundleContext();
        SystemBundles systemBundles = new SystemBundles(context);
        systemBundles.sync(home.system(), watched);
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        Set<Bundle> known = Set.of(context.getBundles());
        framework.start();
        enter(RUNTIME);
        startNewModules(context, known);
        awaitReleases(context);
        enter(MODULES);
        context.registerService(Condition.class, Condition.INSTANCE, FrameworkUtil.asDictionary(STARTED));
        for (Bundle bundle : systemBundles.notStarted(MODULES)) {
            out.println("The bundle '" + bundle.getSymbolicName() + "' of '" + home.system() + "' did not start. See "
                    + home.logs().resolve("sluice.log"));
        }
        out.println(String.format(
                Locale.ROOT,
                "Sluice is up after %.1f s as process %d.",
                (System.nanoTime() - began) / 1e9,
                ProcessHandle.current().pid()));
        if (terminal) {
            enter(TERMINAL);
        }
    }

    /**
     * Has the bundles that were found in the watched folders just now started with their level; fileinstall would do it at
     * its next look, after the start.
     */
    private void startNewModules(BundleContext context, Set<Bundle> known) throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            if (!known.contains(bundle) && !SystemBundles.isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
    }

    private void enter(int level) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(level, event -> reached.countDown());
        reached.await();
    }

    private void awaitReleases(BundleContext context) throws InterruptedException, LaunchException {
        long seconds = secondsToWait(context.getProperty(FrameworkSettings.START_WAIT));
        ServiceTracker<Object, Object> tracker = releasesTracker(context);
        tracker.open();
        try {
            if (seconds > 0 && tracker.waitForService(seconds * 1000) == null) {
                out.println("The releases could not be read within " + seconds
                        + " s; the modules start without them and wait. For the reason: bin/sluice status");
            }
        } finally {
            tracker.close();
        }
    }

    private static long secondsToWait(@Nullable String setting) throws LaunchException {
        try {
            return Long.parseLong(setting == null ? DEFAULT_WAIT_SECONDS : setting);
        } catch (NumberFormatException e) {
            throw new LaunchException(
                    LaunchException.Reason.ARGUMENT,
                    "Cannot read '" + FrameworkSettings.START_WAIT + "': found '" + setting + "', expected seconds.",
                    "Correct it in conf/framework.properties.",
                    e);
        }
    }

    private static ServiceTracker<Object, Object> releasesTracker(BundleContext context) {
        try {
            return new ServiceTracker<>(context, context.createFilter(RELEASES_PUBLISHED), null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
