package org.sluice.shell.internal.command;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.Database;
import org.sluice.api.ModuleState;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sluice:status}: whether all is well, and if not, what to do next. */
@Component(
        service = StatusCommand.class,
        property = {"osgi.command.scope=sluice", "osgi.command.function=status"})
public final class StatusCommand {
    private final BundleContext context;
    private final Upgrades upgrades;
    private final Database database;

    @Activate
    public StatusCommand(BundleContext context, @Reference Upgrades upgrades, @Reference Database database) {
        this.context = context;
        this.upgrades = upgrades;
        this.database = database;
    }

    /** The Gogo command. */
    public void status(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    private RuntimeStatus now() {
        return new RuntimeStatus(
                String.valueOf(context.getProperty("sluice.version")),
                String.valueOf(context.getProperty("sluice.home")),
                Started.in(context),
                database.status(),
                upgrades.status(),
                new BundleDoctor(context).problems());
    }

    @Command(
            name = "status",
            description = "Shows the database, the modules and what needs attention; the exit code says the worst.")
    private final class Call extends Invocation {
        @Option(names = "--json", description = "Print a JSON object.")
        boolean json;

        @Override
        ExitCode execute() {
            RuntimeStatus status = now();
            if (json) {
                Json.print(System.out, document -> StatusJson.write(document, status));
            } else {
                print(status);
            }
            return status.exitCode();
        }
    }

    private static void print(RuntimeStatus status) {
        System.out.println(
                "Sluice " + status.version() + (status.up() ? " is up in " : " is starting in ") + status.home());
        Database.Status database = status.database();
        System.out.println("Database: " + words(database.state()) + ", " + database.target());
        database.fault().ifPresent(fault -> System.out.println("  " + fault));
        System.out.println("Modules: " + counts(status.counts()));
        Table table = new Table();
        status.attention()
                .forEach(module ->
                        table.row(module.state().name(), module.module().value(), module.message()));
        status.bundles()
                .forEach(problem -> table.row("BUNDLE", problem.bundle() + " " + problem.version(), problem.message()));
        table.print(System.out);
    }

    private static String counts(Map<ModuleState, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + words(count.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
