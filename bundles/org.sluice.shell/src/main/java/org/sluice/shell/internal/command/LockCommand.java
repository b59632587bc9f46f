package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.UpgradeLock;
import org.sluice.api.UpgradeLock.Holder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sluice:lock}: which node has the right to upgrade the database, and how to take it away from one that is gone. */
@Component(
        service = LockCommand.class,
        property = {"osgi.command.scope=sluice", "osgi.command.function=lock"})
public final class LockCommand {
    private static final String FREE = "The right to upgrade this database is free: no node has it.";
    private static final String WARNING = "To break it ends the statements of that node in the database and reverts its"
            + " run. Do it only when the node is gone for good: one that is dead loses the right by itself, within 30 s.";

    private final UpgradeLock lock;

    @Activate
    public LockCommand(@Reference UpgradeLock lock) {
        this.lock = lock;
    }

    /** The Gogo command. */
    public void lock(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    /** Alone it shows, too: that does no harm. */
    @Command(name = "lock", description = "Shows or breaks the right to upgrade the database.")
    private final class Call extends Invocation {
        @Override
        ExitCode execute() {
            return show();
        }

        @Override
        List<Invocation> subcommands() {
            return List.of(new Show(), new Break());
        }
    }

    @Command(name = "show", description = "Shows which node has it, since when, and what it is doing.")
    private final class Show extends Invocation {
        @Option(names = "--json", description = "Print a JSON object.")
        boolean json;

        @Override
        ExitCode execute() {
            if (!json) {
                return show();
            }
            Optional<Holder> holder = lock.holder();
            Json.print(System.out, document -> write(document, holder));
            return ExitCode.FINE;
        }
    }

    @Command(
            name = "break",
            description =
                    "Takes it away from the node that has it, and reverts its run. Only for a node that is gone for"
                            + " good.")
    private final class Break extends Invocation {
        @Option(names = "--yes", description = "Do it; without this the command only says what it would do.")
        boolean confirmed;

        @Override
        ExitCode execute() {
            if (!confirmed) {
                return warn();
            }
            System.out.println(lock.breakUp().map(LockCommand::taken).orElse(FREE));
            return ExitCode.FINE;
        }
    }

    private ExitCode show() {
        System.out.println(lock.holder().map(LockCommand::told).orElse(FREE));
        return ExitCode.FINE;
    }

    private ExitCode warn() {
        Optional<Holder> holder = lock.holder();
        if (holder.isEmpty()) {
            System.out.println(FREE);
            return ExitCode.FINE;
        }
        System.out.println(told(holder.get()));
        System.out.println(WARNING);
        System.err.println("Nothing is done yet: confirm it with --yes.");
        return ExitCode.USAGE;
    }

    private static String told(Holder holder) {
        return "The right to upgrade this database is with " + described(holder);
    }

    private static String taken(Holder holder) {
        return "The right to upgrade this database was taken away from " + described(holder)
                + " A run that it has left is reverted now: see 'history'.";
    }

    private static String described(Holder holder) {
        String activity = holder.activity().isBlank() ? "" : ", at '" + holder.activity() + "'";
        return "%s, since %s%s.".formatted(holder.node(), holder.since().truncatedTo(ChronoUnit.SECONDS), activity);
    }

    private static void write(JsonGenerator json, Optional<Holder> holder) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("held", holder.isPresent());
        Json.field(json, "node", holder.map(Holder::node).orElse(null));
        Json.field(json, "since", holder.map(some -> some.since().toString()).orElse(null));
        Json.field(json, "activity", holder.map(Holder::activity).orElse(null));
        json.writeEndObject();
    }
}
