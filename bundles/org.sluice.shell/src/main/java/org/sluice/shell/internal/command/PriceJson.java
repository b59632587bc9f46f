package org.sluice.shell.internal.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.api.Fault;
import org.sluice.api.ModuleStatus;
import org.sluice.api.RunPrice;
import org.sluice.api.UpgradePlan;

/** What runs need, as programs read it; {@code docs/formats/json.md} has the shape. */
final class PriceJson {
    private PriceJson() {}

    static void write(JsonGenerator json, ModuleStatus status, Optional<RunPrice> price) throws IOException {
        json.writeStartObject();
        json.writeStringField("module", status.module().value());
        json.writeStringField("state", status.state().name());
        Json.field(json, "message", status.message());
        json.writeFieldName("plan");
        if (price.isPresent()) {
            write(json, price.get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RunPrice price) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", price.plan().from().toString());
        json.writeStringField("to", price.plan().to().toString());
        writeStages(json, price.plan().stages());
        json.writeBooleanField("reverted", price.reverted());
        writeKept(json, price.kept());
        json.writeNumberField("bytes", price.bytes());
        json.writeStringField("certainty", price.certainty().name());
        write(json, "budget", price.room().budget());
        write(json, "free", price.room().free());
        write(json, "unknown", price.untold());
        write(json, "remarks", price.remarks());
        Json.field(json, "obstacle", price.obstacle().map(Fault::toString).orElse(null));
        json.writeEndObject();
    }

    private static void writeStages(JsonGenerator json, List<UpgradePlan.Stage> stages) throws IOException {
        json.writeArrayFieldStart("stages");
        for (UpgradePlan.Stage stage : stages) {
            json.writeStartObject();
            json.writeStringField("from", stage.from().toString());
            json.writeStringField("to", stage.to().toString());
            write(json, "steps", stage.steps());
            write(json, "irrevocable", stage.irrevocable());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeKept(JsonGenerator json, List<RunPrice.Kept> all) throws IOException {
        json.writeArrayFieldStart("kept");
        for (RunPrice.Kept kept : all) {
            json.writeStartObject();
            json.writeStringField("name", kept.name());
            json.writeStringField("way", kept.way().name());
            json.writeNumberField("bytes", kept.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }
}
