package org.sluice.launcher;

import java.nio.file.Path;

/**
 * The folder that an unpacked distribution makes, and what is where in it.
 *
 * @param folder the folder itself, absolute
 */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Configurations: of the framework, of the log, and one file for each PID. */
    public Path conf() {
        return folder.resolve("conf");
    }

    /** The bundles of the runtime, in one folder for each start level. */
    public Path system() {
        return folder.resolve("system");
    }

    /** The folder into which people drop bundles. */
    public Path modules() {
        return folder.resolve("modules");
    }

    /** What the runtime keeps: the embedded database, the framework's cache, the control socket. */
    public Path data() {
        return folder.resolve("data");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** What the last {@code start} in the background printed. */
    public Path consoleLog() {
        return logs().resolve("console.log");
    }

    /** Holds the process id of the runtime while there is one. */
    public Path pidFile() {
        return data().resolve("sluice.pid");
    }

    /** Locked by the runtime as long as it lives; stays behind, empty. */
    public Path lockFile() {
        return data().resolve("sluice.lock");
    }

    /** Names the control socket while the runtime has one. */
    public Path controlFile() {
        return data().resolve("control");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
