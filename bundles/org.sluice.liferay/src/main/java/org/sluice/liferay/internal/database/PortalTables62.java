package org.sluice.liferay.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The tables that Liferay's core had in 6.2, when it still held what are modules now. */
public final class PortalTables62 {
    private static final String LIST = "portal-tables-6.2.txt";
    private static final Set<String> NAMES = read();

    private PortalTables62() {}

    /** Whether there was a table of this name, whatever its letter case. */
    public static boolean contains(String table) {
        return NAMES.contains(table);
    }

    private static Set<String> read() {
        try (InputStream list = Objects.requireNonNull(PortalTables62.class.getResourceAsStream(LIST), LIST)) {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(names::add);
            return Collections.unmodifiableSet(names);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + LIST + "' of the bundle", e);
        }
    }
}
