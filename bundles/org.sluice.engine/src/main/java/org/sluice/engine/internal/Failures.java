package org.sluice.engine.internal;

import java.util.Collection;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun.Result;

/** The errors that the engine's callers meet. */
final class Failures {
    private Failures() {}

    static SluiceException of(Fault fault) {
        return new SluiceException(fault.code(), fault.problem(), fault.remedy());
    }

    static SluiceException unknown(ModuleName module, Collection<ModuleName> known) {
        String names = known.stream().map(ModuleName::value).collect(Collectors.joining("', '", "'", "'"));
        return new SluiceException(
                        ErrorCode.MODULE_UNKNOWN,
                        "Cannot find the module '%s': no bundle, registration or release has this name. Known: %s."
                                .formatted(module, known.isEmpty() ? "none" : names),
                        "Check the name, or install its bundle.")
                .with("module", module.value());
    }

    static SluiceException notUpgradable(ModuleStatus status, String action) {
        return new SluiceException(
                        ErrorCode.MODULE_NOT_UPGRADABLE,
                        "Cannot %s '%s', which is %s: %s"
                                .formatted(action, status.module(), status.state(), status.message()),
                        "Look at 'releases' for the state of all modules.")
                .with("module", status.module().value())
                .with("state", status.state().name());
    }

    /** The failure of a run that was reverted only later. */
    static SluiceException reverted(SluiceException failure, ModuleName module) {
        SluiceException reverted = new SluiceException(
                failure.code(),
                failure.problem(),
                ("Schema and data are as they were before. Mend what failed and install the bundle again, or type "
                                + "'upgrade:execute %s' in the shell.")
                        .formatted(module),
                failure);
        failure.attributes().forEach(reverted::with);
        return reverted.with("result", Result.REVERTED.name());
    }

    static SluiceException brokenOff() {
        return new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade was broken off: it reached no recorded version before the engine stopped.",
                "Look at 'releases' after the next start.");
    }

    /** What was thrown on another thread, as the error that it is; an unforeseen one is wrapped and keeps its cause. */
    static SluiceException asSluice(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof SluiceException e
                ? e
                : new SluiceException(
                        ErrorCode.UNEXPECTED,
                        "Something failed that must not fail: " + cause + ".",
                        "See the log, and report it with the log's lines.",
                        cause);
    }
}
