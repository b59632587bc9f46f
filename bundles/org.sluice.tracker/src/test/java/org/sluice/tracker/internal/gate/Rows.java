package org.sluice.tracker.internal.gate;

import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;

/** Releases as they could be recorded. */
final class Rows {
    private Rows() {}

    static ReleaseRecord row(String module, String version) {
        return new ReleaseRecord(
                1,
                new ModuleName(module),
                version,
                1,
                ReleaseRecord.GOOD,
                true,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
