package org.sluice.tracker.internal.gate;

import com.liferay.portal.kernel.model.Release;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * The {@code Release} service of one module.
 *
 * <p>What is wanted may change on any thread. One thread at a time, whichever comes first, brings the service in line with
 * it, and looks again before it leaves: so the last wish always comes true, and no lock is held while the framework
 * activates or deactivates components.
 */
final class Publication {
    private final BundleContext context;

    /** Guarded by this, as are the three fields below. */
    private Optional<Announcement> wanted = Optional.empty();

    private Optional<Announcement> applied = Optional.empty();
    private Optional<Announcement> visible = Optional.empty();
    private Optional<Work> work = Optional.empty();

    /** Touched only by the thread that is at work. */
    private @Nullable ServiceRegistration<Release> registration;

    private record Work(Thread thread, Optional<Announcement> target) {}

    Publication(BundleContext context) {
        this.context = context;
    }

    /** Sets what is to be published; {@link #settle} does it. The same again changes nothing. */
    synchronized void want(Optional<Announcement> announcement) {
        boolean same = announcement.isPresent()
                && wanted.filter(announcement.get()::looksLike).isPresent();
        if (!same) {
            wanted = announcement;
            notifyAll();
        }
    }

    /** Brings the service in line; when another thread is at it, that one does so, and this one returns. */
    void settle() {
        for (Optional<Work> next = claim(); next.isPresent(); next = claim()) {
            Optional<Announcement> target = next.get().target();
            try {
                apply(target);
            } finally {
                done(target);
            }
        }
    }

    /** The framework begins to tell its listeners of the service. Returns what it tells them. */
    synchronized Optional<Announcement> registering() {
        visible = work.flatMap(Work::target);
        notifyAll();
        return visible;
    }

    /** Waits until others can see what is wanted, although components may still be on their way. */
    boolean awaitVisible(Duration patience) {
        return await(patience, me -> me.wanted.isEmpty() || me.visible.equals(me.wanted));
    }

    /** Waits until the service is in line and all components have followed. */
    boolean awaitSettled(Duration patience) {
        return await(patience, me -> me.work.isEmpty() && me.applied.equals(me.wanted));
    }

    /** The thread on which components are following now. */
    synchronized Optional<Thread> worker() {
        return work.map(Work::thread);
    }

    private synchronized Optional<Work> claim() {
        if (work.isPresent() || applied.equals(wanted)) {
            return Optional.empty();
        }
        work = Optional.of(new Work(Thread.currentThread(), wanted));
        return work;
    }

    private synchronized void done(Optional<Announcement> target) {
        applied = target;
        visible = target;
        work = Optional.empty();
        notifyAll();
    }

    private void apply(Optional<Announcement> target) {
        if (registration != null) {
            ServiceRegistration<Release> old = registration;
            registration = null;
            old.unregister();
        }
        target.ifPresent(announcement -> registration =
                context.registerService(Release.class, announcement.service(), announcement.properties()));
    }

    private synchronized boolean await(Duration patience, Predicate<Publication> reached) {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        while (!reached.test(this)) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return reached.test(this);
    }
}
