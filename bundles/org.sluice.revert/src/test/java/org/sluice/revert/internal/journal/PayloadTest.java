package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

class PayloadTest {
    @Test
    void givesBackWhatItWasMadeOf() {
        SchemaObject table = new SchemaObject(Kind.TABLE, "a name: with 3:colons \u00e4\ud83d\ude00");
        Definition definition = new Definition(table, List.of("create 1:", ""), List.of("link\n12:x"), "finger: print");

        String payload = Payload.of(Entry.pending(7, EntryKind.COPIED, definition, "Sluice_S1_7"));

        assertThat(Payload.definition(payload)).contains(definition);
        assertThat(Payload.spared(payload)).isEmpty();
    }

    @Test
    void givesBackWhatIsToBeSpared() {
        List<SchemaObject> spared = List.of(new SchemaObject(Kind.VIEW, "v"), new SchemaObject(Kind.TABLE, "t t"));

        String payload = Payload.of(Entry.everything(1, spared));

        assertThat(Payload.definition(payload)).isEmpty();
        assertThat(Payload.spared(payload)).isEqualTo(spared);
    }
}
