package org.sluice.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Runs Sluice on a home in this process.
 *
 * <pre>{@code new Launcher(new Home(folder), List.of(), false, System.out).run();}</pre>
 */
public final class Launcher {
    private final Home home;
    private final List<Path> moduleFolders;
    private final boolean terminal;
    private final PrintStream out;

    /**
     * A launcher that has not touched the home yet.
     *
     * @param moduleFolders folders that are watched like {@code modules/}, for this run only
     * @param terminal whether a person sits in front of it, so that the Gogo shell is wanted
     * @param out where the few lines for people go
     */
    public Launcher(Home home, List<Path> moduleFolders, boolean terminal, PrintStream out) {
        this.home = home;
        this.moduleFolders = List.copyOf(moduleFolders);
        this.terminal = terminal;
        this.out = out;
    }

    /** The version of the distribution that this class came with. */
    public static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    /**
     * Starts the framework and returns when it has stopped. A signal that ends the process stops the framework first; the
     * process then ends with exit code 0 without this method returning.
     *
     * @throws LaunchException when it did not start; nothing of it runs any more then
     */
    public void run() throws LaunchException {
        long began = System.nanoTime();
        List<Path> watched = watched();
        try (HomeLock lock = HomeLock.claim(home)) {
            out.println("Sluice " + version() + " starts in " + home);
            Framework framework = framework(watched);
            Shutdown shutdown = new Shutdown(framework, lock, out);
            Runtime.getRuntime().addShutdownHook(shutdown);
            boolean up = false;
            try {
                new StartSequence(framework, home, out).run(watched, terminal, began);
                up = true;
                framework.waitForStop(0);
            } finally {
                if (!up) {
                    shutdown.stopFramework();
                }
                shutdown.disarm();
            }
            out.println("Sluice has stopped.");
        } catch (BundleException | IOException | UncheckedIOException e) {
            throw new LaunchException(
                    LaunchException.Reason.START_FAILED,
                    "Cannot start Sluice in '" + home + "': " + e + ".",
                    "Compare the folder with a freshly unpacked distribution.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> watched() throws LaunchException {
        List<Path> watched = new ArrayList<>(List.of(home.conf(), home.modules()));
        for (Path folder : moduleFolders) {
            Path absolute = folder.toAbsolutePath().normalize();
            if (!Files.isDirectory(absolute) || absolute.toString().contains(",")) {
                throw new LaunchException(
                        LaunchException.Reason.ARGUMENT,
                        "Cannot watch '" + folder + "' for modules: it is no folder, or its name has a comma.",
                        "Name folders that hold bundles.");
            }
            watched.add(absolute);
        }
        return watched;
    }

    private Framework framework(List<Path> watched) throws IOException, BundleException {
        Files.createDirectories(home.modules());
        Files.createDirectories(home.logs());
        deleteConfigurationStore();
        System.setProperty("sluice.home", home.toString());
        Map<String, String> settings = FrameworkSettings.read(home, version(), watched, System.getProperties());
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow(() -> new BundleException("no OSGi framework is on the class path"));
        Framework framework = factory.newFramework(settings);
        framework.init();
        return framework;
    }

    /** A file that was deleted from {@code conf/} during a stop must not go on configuring. */
    private void deleteConfigurationStore() throws IOException {
        Path store = FrameworkSettings.configurationStore(home);
        if (Files.exists(store)) {
            try (Stream<Path> files = Files.walk(store)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
