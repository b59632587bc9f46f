package org.sluice.shell.internal.command;

import org.apache.felix.service.command.CommandSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sluice:ready}: returns when the start is over; {@code bin/sluice start} asks it. */
@Component(
        service = ReadyCommand.class,
        property = {"osgi.command.scope=sluice", "osgi.command.function=ready"})
public final class ReadyCommand {
    private final BundleContext context;

    @Activate
    public ReadyCommand(BundleContext context) {
        this.context = context;
    }

    /** The Gogo command. */
    public void ready(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "ready", description = "Waits until the runtime is up.")
    private final class Call extends Invocation {
        @Option(names = "--wait", defaultValue = "60", description = "Seconds to wait at most.")
        long seconds;

        @Override
        ExitCode execute() {
            try {
                return Started.within(seconds, context) ? ExitCode.FINE : ExitCode.NOT_UP;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ExitCode.NOT_UP;
            }
        }
    }
}
