package org.sluice.bnd.internal.graph;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.bnd.internal.Finding;

/**
 * What came of comparing header and registrations.
 *
 * @param findings what there is to tell
 * @param requirement what the components wait for; empty when that cannot be told, or nothing is to be gated
 * @param target the version that the upgrade leads to; empty when that cannot be told
 * @param versions every version that the module has or had
 */
public record Verdict(
        List<Finding> findings,
        Optional<SchemaRequirement> requirement,
        Optional<SchemaVersion> target,
        NavigableSet<SchemaVersion> versions) {
    public Verdict {
        findings = List.copyOf(findings);
        versions = Collections.unmodifiableNavigableSet(new TreeSet<>(versions));
    }
}
