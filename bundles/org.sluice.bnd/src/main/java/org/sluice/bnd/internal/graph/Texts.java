package org.sluice.bnd.internal.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.bnd.internal.Code;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Registered;
import org.sluice.bnd.internal.Registered.Kind;

/** What people read about header and registrations. */
final class Texts {
    private static final String SCRIPTS = "META-INF/sql";
    private static final String HEADER = SchemaRequirement.HEADER;

    private final String module;
    private final Header header;

    Texts(String module, Header header) {
        this.module = module;
        this.header = header;
    }

    /** The scripts of the initial schema as the registration that they are. */
    Registered initialScripts(SchemaVersion version, Place place) {
        return new Registered(
                Kind.INITIAL_SCRIPTS,
                Optional.of(module),
                Optional.of(SchemaVersion.NONE.toString()),
                Optional.of(version.toString()),
                true,
                SCRIPTS,
                place);
    }

    Fault headerInvalid(SluiceException cause) {
        return new Fault(
                cause.code(),
                "Cannot read the header '%s' of '%s': '%s' is no schema version."
                        .formatted(HEADER, module, header.text().orElse("")),
                cause.remedy());
    }

    Finding headerMissing(String reason) {
        return Finding.of(
                Code.HEADER_MISSING,
                "Cannot gate the components of '%s': it has no header '%s', and the version cannot be told, because %s."
                        .formatted(module, HEADER, reason),
                "Write the header.",
                header.place());
    }

    Finding headerNotReached(SchemaRequirement required, Collection<SchemaVersion> ends) {
        String found = ends.isEmpty()
                ? "the bundle registers no step for it and has no scripts"
                : "its registrations lead to " + list(ends);
        return Finding.of(
                Code.HEADER_NOT_REACHED,
                "Cannot bring the data of '%s' to '%s', which the header '%s' requires: %s."
                        .formatted(module, required, HEADER, found),
                ends.isEmpty()
                        ? "Register the step that leads there, or remove the header."
                        : "Register the step that leads there, or correct the header.",
                header.place());
    }

    Finding endsSeveral(SchemaVersion end, SchemaVersion target, Place place) {
        return Finding.of(
                Code.ENDS_SEVERAL,
                "Cannot upgrade '%s' to one last version: its registrations lead to '%s' and to '%s'."
                        .formatted(module, end, target),
                "Register a step from '%s', or remove the registration that leads there.".formatted(end),
                place);
    }

    Finding gap(SchemaVersion end, SchemaVersion next, Place place) {
        return Finding.of(
                Code.GAP,
                "Cannot upgrade '%s' beyond '%s': no registration starts there, and none leads to '%s', where the next one starts."
                        .formatted(module, end, next),
                "Register the step from '%s' to '%s'.".formatted(end, next),
                place);
    }

    Finding circle(SchemaVersion version, SchemaVersion target, Place place) {
        return Finding.of(
                Code.GAP,
                "Cannot upgrade '%s' from '%s' to '%s': from there the registrations go in a circle."
                        .formatted(module, version, target),
                "Register a step that leaves the circle.",
                place);
    }

    Finding backwards(CheckedEdges.Placed edge) {
        return Finding.of(
                Code.EDGE_BACKWARDS,
                "A registration of '%s' leads backwards, from '%s' to '%s'.".formatted(module, edge.from(), edge.to()),
                "Turn it round, unless it is meant.",
                edge.place());
    }

    Finding notConstant(Registered one) {
        return Finding.of(
                Code.VERSION_NOT_CONSTANT,
                "Cannot check the registrations of '%s': '%s' computes %s at run time."
                        .formatted(module, one.source(), unknown(one)),
                "Write it as a constant; else nothing tells before the start whether header and steps fit.",
                one.place());
    }

    Finding nothingFromZero(Collection<SchemaVersion> starts) {
        return Finding.of(
                Code.NOTHING_FROM_ZERO,
                "Nothing installs '%s' in a new database: its registrations start from %s, and none from '0.0.0'."
                        .formatted(module, list(starts)),
                "Register a step from '0.0.0', unless the module only comes with data.",
                header.place());
    }

    Fault initialSchemaTwice(List<String> sources) {
        return new Fault(
                ErrorCode.INITIAL_SCHEMA_TWICE,
                "Cannot tell how '%s' is installed: its schema from 0.0.0 comes from '%s'."
                        .formatted(module, String.join("' and from '", sources)),
                "Keep one of them: a bundle with META-INF/sql registers no step from 0.0.0.");
    }

    Fault rangeForScripts() {
        return new Fault(
                ErrorCode.INITIAL_SCHEMA_VERSION_MISSING,
                "Cannot tell which version '%s' of '%s' makes: the header '%s' is the range '%s', and a version is expected."
                        .formatted(SCRIPTS, module, HEADER, header.text().orElse("")),
                "Write the version that the scripts make into the header, or register a step from '0.0.0' instead.");
    }

    private static String unknown(Registered one) {
        if (one.module().isEmpty()) {
            return "the module";
        }
        return one.from().isEmpty() ? "the version to start from" : "the version to lead to";
    }

    private static String list(Collection<SchemaVersion> versions) {
        return versions.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
    }
}
