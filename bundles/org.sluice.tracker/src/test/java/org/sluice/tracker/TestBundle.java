package org.sluice.tracker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.sluice.tracker.fixture.Steps;

/** A bundle in the making. */
public final class TestBundle {
    private static final String FIXTURES = "org.sluice.tracker.fixture";
    private static final String RELEASE = "com.liferay.portal.kernel.model.Release";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /** A bundle of this symbolic name, version 1.0.0. */
    public static TestBundle named(String symbolicName) {
        return new TestBundle()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", symbolicName)
                .header("Bundle-Version", "1.0.0")
                .header("Import-Package", FIXTURES);
    }

    public TestBundle header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestBundle requires(String schemaVersion) {
        return header("Liferay-Require-SchemaVersion", schemaVersion);
    }

    public TestBundle file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a component of a class, with the rest of its description. */
    public TestBundle component(String name, Class<?> implementation, String attributes, String description) {
        String path = "OSGI-INF/" + name + ".xml";
        headers.merge("Service-Component", path, (one, other) -> one + "," + other);
        return file(path, """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s" immediate="true" %s>
                <implementation class="%s"/>
                %s
                </scr:component>
                """.formatted(name, attributes, implementation.getName(), description));
    }

    /** Adds a component that waits for the release of a module. */
    public TestBundle gated(String name, Class<?> implementation, String module, String version) {
        return component(name, implementation, "", gate(module, version));
    }

    /** The reference of a component that waits for the release of a module. */
    public static String gate(String module, String version) {
        return reference(
                "gate",
                RELEASE,
                "(&amp;(release.bundle.symbolic.name=%s)(release.schema.version=%s))".formatted(module, version));
    }

    public static String reference(String name, String service, String target) {
        return "<reference name=\"%s\" interface=\"%s\" target=\"%s\"/>".formatted(name, service, target);
    }

    /** Adds a registrator that registers one registration for its own module. */
    public TestBundle registrator(String name, String from, String to, String description) {
        return steps(name, property("from", from) + property("to", to) + description);
    }

    /** Adds a registrator with these properties and references; {@link Steps} tells what they mean. */
    public TestBundle steps(String name, String description) {
        return component(
                name,
                Steps.class,
                "init=\"1\"",
                "<service><provide interface=\"com.liferay.portal.upgrade.registry.UpgradeStepRegistrator\"/></service>"
                        + description);
    }

    public static String property(String name, String value) {
        return "<property name=\"%s\" value=\"%s\"/>".formatted(name, value);
    }

    InputStream open() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
