package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Resource;
import aQute.service.reporter.Report.Location;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bundle as bnd and the plugin have made it, and what they have told. */
final class BuiltModule {
    private final Builder builder;

    BuiltModule(Builder builder) {
        this.builder = builder;
    }

    /** The errors, each with the name of its file and the line before it; without a line it is the first. */
    List<String> errors() {
        return builder.getErrors().stream().map(this::located).toList();
    }

    List<String> warnings() {
        return builder.getWarnings().stream().map(this::located).toList();
    }

    BuiltModule isClean() {
        assertThat(errors()).isEmpty();
        assertThat(warnings()).isEmpty();
        return this;
    }

    String header(String name) throws Exception {
        return Objects.requireNonNullElse(
                builder.getJar().getManifest().getMainAttributes().getValue(name), "");
    }

    /** The description of the component of this class. */
    String component(String className) throws Exception {
        return text("OSGI-INF/" + className + ".xml");
    }

    String text(String path) throws Exception {
        Resource resource = Objects.requireNonNull(builder.getJar().getResource(path), path);
        try (var in = resource.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String located(String message) {
        Location location = builder.getLocation(message);
        String file = location.file == null ? "" : new File(location.file).getName();
        return file + ":" + (location.line + 1) + ": " + message;
    }
}
