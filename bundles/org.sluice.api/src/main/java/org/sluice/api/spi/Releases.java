package org.sluice.api.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;

/**
 * The recorded releases, read and written outside of a run.
 *
 * <p>Every write is committed when the call returns, and gates follow it. Errors of the database are
 * {@link SluiceException}s.
 */
@ProviderType
public interface Releases {
    /** All rows, ordered by module. */
    List<ReleaseRecord> list();

    /** A module's row. */
    Optional<ReleaseRecord> find(ModuleName module);

    /** Records a module that has no row yet as good at this version. */
    ReleaseRecord add(ModuleName module, String schemaVersion, int buildNumber);

    /**
     * Moves a module from one version to another.
     *
     * @throws SluiceException with {@code RELEASE_CHANGED} when another version is recorded, {@code RELEASE_MISSING} when
     *     there is no row and {@code from} is not {@code 0.0.0}
     */
    ReleaseRecord move(ModuleName module, String from, String to);

    /**
     * Writes every column of a row that was read before.
     *
     * @throws SluiceException with {@code RELEASE_CHANGED} while the row's module is being upgraded, {@code
     *     RELEASE_MISSING} when there is no such row
     */
    ReleaseRecord save(ReleaseRecord release);

    /** Deletes a row; returns whether there was one. */
    boolean delete(ModuleName module);
}
