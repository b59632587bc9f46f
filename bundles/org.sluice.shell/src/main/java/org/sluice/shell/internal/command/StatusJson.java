package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sluice.api.Database;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;

/** The JSON object that {@code status --json} prints. */
final class StatusJson {
    private StatusJson() {}

    static void write(JsonGenerator json, RuntimeStatus status) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", status.version());
        json.writeStringField("home", status.home());
        json.writeBooleanField("up", status.up());
        json.writeNumberField("exitCode", status.exitCode().code());
        json.writeObjectFieldStart("database");
        writeDatabase(json, status.database());
        json.writeEndObject();
        json.writeObjectFieldStart("modules");
        for (Map.Entry<ModuleState, Long> count : status.counts().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("attention");
        writeModules(json, status.attention());
        json.writeEndArray();
        json.writeArrayFieldStart("bundles");
        writeBundles(json, status.bundles());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDatabase(JsonGenerator json, Database.Status database) throws IOException {
        json.writeStringField("state", database.state().name());
        json.writeStringField("target", database.target());
        json.writeStringField("since", database.since().toString());
        Json.field(json, "message", database.fault().map(Fault::toString).orElse(null));
    }

    private static void writeModules(JsonGenerator json, List<ModuleStatus> modules) throws IOException {
        for (ModuleStatus module : modules) {
            json.writeStartObject();
            json.writeStringField("module", module.module().value());
            json.writeStringField("state", module.state().name());
            Json.field(json, "message", module.message());
            json.writeEndObject();
        }
    }

    private static void writeBundles(JsonGenerator json, List<BundleProblem> bundles) throws IOException {
        for (BundleProblem problem : bundles) {
            json.writeStartObject();
            json.writeStringField("bundle", problem.bundle());
            json.writeStringField("version", problem.version());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
    }
}
