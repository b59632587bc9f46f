package org.sluice.itests.modules;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.osgi.framework.BundleActivator;
import org.sluice.itests.modules.fixture.Counted;
import org.sluice.itests.modules.fixture.DeclaredRegistrator;
import org.sluice.itests.modules.fixture.Gated;
import org.sluice.itests.modules.fixture.Watched;

/**
 * A bundle in the making: classes of the test class path with their nested classes, their Declarative Services
 * annotations turned into component descriptions, and headers.
 */
public final class ModuleJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> content = new LinkedHashMap<>();

    private ModuleJar() {}

    /** A bundle of this symbolic name, version 1.0.0. */
    public static ModuleJar named(String symbolicName) {
        return new ModuleJar()
                .header("Bundle-SymbolicName", symbolicName)
                .header("Bundle-Version", "1.0.0")
                .header("-noimportjava", "true")
                .header("Import-Package", "!org.jspecify.annotations,*");
    }

    public ModuleJar version(String version) {
        return header("Bundle-Version", version);
    }

    /** Sets the header {@code Liferay-Require-SchemaVersion}. */
    public ModuleJar requires(String schemaVersion) {
        return header("Liferay-Require-SchemaVersion", schemaVersion);
    }

    public ModuleJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds classes, each with the classes nested in it. */
    public ModuleJar with(Class<?>... classes) throws IOException {
        for (Class<?> type : classes) {
            add(type.getName(), type);
            int anonymous = 1;
            while (add(type.getName() + "$" + anonymous, type)) {
                anonymous++;
            }
            with(type.getDeclaredClasses());
        }
        return this;
    }

    /** Adds a registrator that registers these lines; {@link DeclaredRegistrator} tells what a line may say. */
    public ModuleJar registrations(String... lines) throws IOException {
        return registrator(DeclaredRegistrator.class, "").file(DeclaredRegistrator.FILE, String.join("\n", lines));
    }

    /** Like {@link #registrations}, with a registrator that waits for a service of this interface. */
    public ModuleJar registrationsThatWaitFor(String serviceInterface, String... lines) throws IOException {
        return registrator(
                        DeclaredRegistrator.class,
                        "<reference name=\"awaited\" interface=\"%s\"/>".formatted(serviceInterface))
                .file(DeclaredRegistrator.FILE, String.join("\n", lines));
    }

    /** Adds a registrator with the method {@code bind}, which gets a data source. */
    public ModuleJar injectedRegistrator(Class<? extends UpgradeStepRegistrator> type) throws IOException {
        return registrator(type, "<reference name=\"dataSource\" interface=\"javax.sql.DataSource\" bind=\"bind\"/>");
    }

    /** Adds a registrator that has a component's no-argument constructor. */
    public ModuleJar registrator(Class<? extends UpgradeStepRegistrator> type) throws IOException {
        return registrator(type, "");
    }

    /**
     * Adds a component that waits for a service, and is itself a {@code Runnable} service with the property {@code gated}.
     *
     * @param name the value of that property, and the component's name
     */
    public ModuleJar gated(String name, String serviceInterface, String target) throws IOException {
        return gated(Gated.class, name, serviceInterface, target, "");
    }

    /** Adds a component like {@link #gated}, but one that waits for nothing. */
    public ModuleJar open(String name) throws IOException {
        return with(Gated.class).component(name, runnable(Gated.class, name, ""));
    }

    /** Like {@link #gated}; counts its activations in a service of the class {@link LongAdder}, which must be there. */
    public ModuleJar counted(String name, String serviceInterface, String target) throws IOException {
        String counter =
                "<reference name=\"counter\" interface=\"%s\" bind=\"bind\"/>".formatted(LongAdder.class.getName());
        return gated(Counted.class, name, serviceInterface, target, counter);
    }

    /** Adds a component like {@link #gated} that writes down, in a file of the installation, when it comes and goes. */
    public ModuleJar watched(String name, String module) throws IOException {
        String gate = ("<reference name=\"gate\" interface=\"com.liferay.portal.kernel.model.Release\""
                        + " target=\"(release.bundle.symbolic.name=%s)\" bind=\"bind\" unbind=\"unbind\"/>")
                .formatted(module);
        return with(Watched.class).component(name, runnable(Watched.class, name, gate));
    }

    private ModuleJar gated(
            Class<? extends Runnable> type, String name, String serviceInterface, String target, String reference)
            throws IOException {
        String gate = "<reference name=\"gate\" interface=\"%s\" target=\"%s\"/>"
                .formatted(
                        serviceInterface,
                        target.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        return with(type).component(name, runnable(type, name, gate + reference));
    }

    private static String runnable(Class<? extends Runnable> type, String name, String references) {
        return """
                <implementation class="%s"/>
                <service><provide interface="java.lang.Runnable"/></service>
                <property name="gated" value="%s"/>
                %s
                """.formatted(type.getName(), name, references);
    }

    private ModuleJar registrator(Class<? extends UpgradeStepRegistrator> type, String reference) throws IOException {
        return with(type).component("registrator", """
                        <implementation class="%s"/>
                        <service><provide interface="com.liferay.portal.upgrade.registry.UpgradeStepRegistrator"/></service>
                        %s
                        """.formatted(type.getName(), reference));
    }

    private ModuleJar component(String name, String content) {
        String path = "OSGI-INF/" + name + ".xml";
        headers.merge("Service-Component", path, (one, other) -> one + "," + other);
        return file(path, """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s.%s" immediate="true">
                %s
                </scr:component>
                """.formatted(headers.get("Bundle-SymbolicName"), name, content));
    }

    /** Adds an activator that has a no-argument constructor. */
    public ModuleJar activator(Class<? extends BundleActivator> type) throws IOException {
        return with(type).header("Bundle-Activator", type.getName());
    }

    /** Adds a script to {@code META-INF/upgrade}, such as {@code 1.0.0__1.1.0.sql}. */
    public ModuleJar upgrade(String name, String... lines) {
        return file("META-INF/upgrade/" + name, String.join("\n", lines));
    }

    /** Adds a text file. */
    public ModuleJar file(String path, String text) {
        content.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Writes the bundle.
     *
     * @throws IllegalStateException when bnd finds a fault in it
     */
    public Path writeTo(Path file) throws Exception {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Jar jar = new Jar(file.getFileName().toString());
                Builder builder = new Builder()) {
            content.forEach((path, bytes) -> jar.putResource(path, new EmbeddedResource(bytes, 0)));
            builder.setJar(jar);
            headers.forEach(builder::setProperty);
            for (File entry : classPath()) {
                builder.addClasspath(entry);
            }
            jar.setManifest(builder.calcManifest());
            List<String> errors = builder.getErrors();
            if (!errors.isEmpty()) {
                throw new IllegalStateException("bnd refuses " + file + ": " + errors);
            }
            jar.write(file.toFile());
        }
        return file;
    }

    private static List<File> classPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                .map(File::new)
                .filter(File::exists)
                .toList();
    }

    /** Adds a class file; returns whether there is one of that name. */
    private boolean add(String className, Class<?> neighbour) throws IOException {
        String path = className.replace('.', '/') + ".class";
        try (InputStream in = neighbour.getResourceAsStream("/" + path)) {
            if (in == null) {
                return false;
            }
            content.put(path, in.readAllBytes());
            return true;
        }
    }
}
