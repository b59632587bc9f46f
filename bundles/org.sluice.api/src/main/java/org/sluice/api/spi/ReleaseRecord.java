package org.sluice.api.spi;

import java.time.Instant;
import java.util.Optional;
import org.sluice.api.ModuleName;

/**
 * A row of {@code Release_}, in the shape that Liferay gave the table.
 *
 * @param id {@code releaseId}, the primary key
 * @param module {@code servletContextName}
 * @param schemaVersion {@code schemaVersion} as it stands there, which need not be an OSGi version; empty for none
 * @param buildNumber {@code buildNumber}
 * @param state {@code state_}: {@link #GOOD}, {@link #FAILED} or {@link #RUNNING}
 * @param verified {@code verified}
 * @param initial whether this start of the framework has made the row
 * @param created {@code createDate}
 * @param modified {@code modifiedDate}
 */
public record ReleaseRecord(
        long id,
        ModuleName module,
        String schemaVersion,
        int buildNumber,
        int state,
        boolean verified,
        boolean initial,
        Optional<Instant> created,
        Optional<Instant> modified) {
    /** {@code state_} of a release whose data can be used. */
    public static final int GOOD = 0;

    /** {@code state_} after a run that failed. */
    public static final int FAILED = 1;

    /** {@code state_} while a run is on, or after one that broke off. */
    public static final int RUNNING = -1;

    /** Whether the data can be used at the recorded version. */
    public boolean good() {
        return state == GOOD;
    }

    /** This row as one that the present start of the framework has made. */
    public ReleaseRecord asInitial() {
        return new ReleaseRecord(id, module, schemaVersion, buildNumber, state, verified, true, created, modified);
    }
}
