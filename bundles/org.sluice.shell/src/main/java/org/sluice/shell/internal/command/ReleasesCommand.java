package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sluice:releases}: where every module's data stand. */
@Component(
        service = ReleasesCommand.class,
        property = {"osgi.command.scope=sluice", "osgi.command.function=releases"})
public final class ReleasesCommand {
    private final Upgrades upgrades;

    @Activate
    public ReleasesCommand(@Reference Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The Gogo command. */
    public void releases(CommandSession session, String[] arguments) {
        new Call().run(session, arguments);
    }

    @Command(name = "releases", description = "Shows the schema version and the state of every module.")
    private final class Call extends Invocation {
        @Option(names = "--json", description = "Print a JSON array with one object per module.")
        boolean json;

        @Override
        ExitCode execute() {
            List<ModuleStatus> modules = upgrades.status();
            if (json) {
                Json.print(System.out, document -> write(document, modules));
            } else {
                print(modules);
            }
            return ExitCode.FINE;
        }
    }

    private static void print(List<ModuleStatus> modules) {
        if (modules.isEmpty()) {
            System.out.println("No module is known. Drop bundles into modules/.");
            return;
        }
        Table table = new Table().row("MODULE", "SCHEMA", "REQUIRED", "STATE", "MESSAGE");
        modules.forEach(module -> table.row(
                module.module().value(),
                module.schemaVersion().orElse("-"),
                module.requiredVersion().orElse("-"),
                module.state().name(),
                module.message()));
        table.print(System.out);
    }

    private static void write(JsonGenerator json, List<ModuleStatus> modules) throws IOException {
        json.writeStartArray();
        for (ModuleStatus module : modules) {
            json.writeStartObject();
            json.writeStringField("module", module.module().value());
            Json.field(json, "schemaVersion", module.schemaVersion().orElse(null));
            json.writeStringField("state", module.state().name());
            Json.field(json, "requiredVersion", module.requiredVersion().orElse(null));
            Json.field(json, "message", module.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
