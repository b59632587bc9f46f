package org.sluice.launcher;

import java.io.IOException;
import java.io.PrintStream;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;

/** Stops the framework before the virtual machine ends on a signal, and ends it with an exit code that says how. */
final class Shutdown extends Thread {
    private static final long LIMIT_MILLIS = 60_000;
    private static final int STOPPED = 0;
    private static final int NOT_STOPPED = 8;

    private final Framework framework;
    private final HomeLock lock;
    private final PrintStream out;

    Shutdown(Framework framework, HomeLock lock, PrintStream out) {
        super("sluice-shutdown");
        this.framework = framework;
        this.lock = lock;
        this.out = out;
    }

    @Override
    public void run() {
        boolean stopped = stopFramework();
        try {
            lock.close();
        } catch (IOException e) {
            out.println("Cannot delete the pid file: " + e + ". The next start overwrites it.");
        }
        out.println(stopped ? "Sluice has stopped." : "Sluice did not stop within 60 s and was ended.");
        out.flush();
        // A process that was asked to end and did so has not failed: without this its exit code would be 143
        Runtime.getRuntime().halt(stopped ? STOPPED : NOT_STOPPED);
    }

    /** Takes this back as what the end of the virtual machine does; while it ends already, that comes too late. */
    void disarm() throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            join(); // the machine is ending: run() says how and does not return
        }
    }

    /** Stops every bundle; returns whether that was done in time. */
    boolean stopFramework() {
        try {
            framework.stop();
            return framework.waitForStop(LIMIT_MILLIS).getType() != FrameworkEvent.WAIT_TIMEDOUT;
        } catch (BundleException e) {
            out.println("Cannot stop the framework: " + e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
