package org.sluice.itests.architecture;

import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of Sluice: its packages, the parts that it may use at compile time, and the libraries that it may use besides
 * those of everybody. What is not named here is forbidden.
 */
record Part(String name, List<String> packages, List<Part> parts, List<String> libraries) {
    static final Part API = new Part("api", List.of("org.sluice.api.."), List.of(), List.of());
    static final Part SQL = new Part("sql", List.of("org.sluice.sql.."), List.of(), List.of());
    static final Part LIFERAY = new Part(
            "liferay",
            List.of("org.sluice.liferay..", "com.liferay.."),
            List.of(API, SQL),
            List.of(
                    "org.slf4j..",
                    "javax.naming..",
                    "javax.portlet..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.dom4j..",
                    "com.fasterxml.jackson.core.."));
    static final Part ENGINE =
            new Part("engine", List.of("org.sluice.engine.."), List.of(API, SQL), List.of("org.slf4j.."));
    static final Part REVERT =
            new Part("revert", List.of("org.sluice.revert.."), List.of(API, SQL), List.of("org.slf4j.."));
    static final Part TRACKER =
            new Part("tracker", List.of("org.sluice.tracker.."), List.of(API, LIFERAY), List.of("org.slf4j.."));
    static final Part DATASOURCE = new Part(
            "datasource",
            List.of("org.sluice.datasource.."),
            List.of(API),
            List.of("org.slf4j..", "com.zaxxer.hikari.."));
    static final Part SHELL = new Part(
            "shell",
            List.of("org.sluice.shell.."),
            List.of(API),
            List.of(
                    "org.slf4j..",
                    "picocli..",
                    "com.fasterxml.jackson..",
                    "org.apache.felix.service..",
                    "org.apache.felix.gogo.."));
    /** Runs in a build; of the engine it may use the graph, which is pure. */
    static final Part BND = new Part(
            "bnd",
            List.of("org.sluice.bnd.."),
            List.of(API),
            List.of(
                    "org.slf4j..",
                    "org.sluice.engine.graph..",
                    "aQute..",
                    "org.objectweb.asm..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax.."));

    /** Runs in the tests of module authors. */
    static final Part TESTKIT = new Part(
            "testkit",
            List.of("org.sluice.testkit.."),
            List.of(API, SQL, LIFERAY, ENGINE, REVERT),
            List.of("org.slf4j..", "org.junit.."));

    static final Part LAUNCHER = new Part("launcher", List.of("org.sluice.launcher.."), List.of(), List.of());
    static final Part CLI = new Part(
            "cli",
            List.of("org.sluice.cli.."),
            List.of(LAUNCHER, API),
            List.of("picocli..", "org.jline..", "com.fasterxml.jackson.."));

    private static final List<String> EVERYBODY = List.of("java..", "javax.sql..", "org.osgi..", "org.jspecify..");

    static List<Part> all() {
        return List.of(API, SQL, LIFERAY, ENGINE, REVERT, TRACKER, DATASOURCE, SHELL, BND, TESTKIT, LAUNCHER, CLI);
    }

    boolean owns(String packageName) {
        return packages.stream().anyMatch(pattern -> PackageMatcher.of(pattern).matches(packageName));
    }

    String[] ownPackages() {
        return packages.toArray(String[]::new);
    }

    /** The packages of this part that no other part may use. */
    String[] hiddenPackages() {
        return packages.stream().map(name -> name + "internal..").toArray(String[]::new);
    }

    /** Every package that this part may use. */
    String[] usablePackages() {
        Stream<String> others = parts.stream().map(Part::packages).flatMap(Collection::stream);
        return Stream.of(EVERYBODY.stream(), packages.stream(), others, libraries.stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
