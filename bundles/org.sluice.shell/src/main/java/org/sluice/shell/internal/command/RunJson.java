package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sluice.api.RunInfo;

/** Runs as programs read them; {@code docs/formats/json.md} has the shape. */
final class RunJson {
    private RunJson() {}

    static void write(JsonGenerator json, List<RunInfo> runs) throws IOException {
        json.writeStartArray();
        for (RunInfo run : runs) {
            json.writeStartObject();
            writeFields(json, run);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, RunInfo.Details details) throws IOException {
        json.writeStartObject();
        writeFields(json, details.run());
        json.writeArrayFieldStart("steps");
        for (RunInfo.StepInfo step : details.steps()) {
            write(json, step);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kept");
        for (String line : details.kept()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, RunInfo run) throws IOException {
        json.writeNumberField("run", run.id());
        json.writeStringField("module", run.module().value());
        json.writeStringField("from", run.from());
        json.writeStringField("to", run.to());
        json.writeStringField("state", run.state());
        Json.field(json, "result", run.result().orElse(null));
        json.writeStringField("node", run.node());
        json.writeStringField("started", run.started().toString());
        Json.field(json, "ended", run.ended().map(Instant::toString).orElse(null));
        Optional<Duration> took = RunText.took(run);
        if (took.isPresent()) {
            json.writeNumberField("milliseconds", took.get().toMillis());
        } else {
            json.writeNullField("milliseconds");
        }
        Json.field(json, "failure", run.failure().orElse(null));
    }

    private static void write(JsonGenerator json, RunInfo.StepInfo step) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", step.name());
        json.writeStringField("from", step.from());
        json.writeStringField("to", step.to());
        json.writeNumberField("rows", step.rows());
        json.writeNumberField("milliseconds", step.duration().toMillis());
        json.writeBooleanField("completed", step.completed());
        json.writeEndObject();
    }
}
