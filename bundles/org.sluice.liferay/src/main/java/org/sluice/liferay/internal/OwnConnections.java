package org.sluice.liferay.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into class files for code that opens connections of its own, which no run sees. */
final class OwnConnections {
    /** As a class file names what it uses. */
    private static final String USED = "java/sql/DriverManager";

    private static final Logger LOG = LoggerFactory.getLogger(OwnConnections.class);

    /** A class file stays as it is as long as its class is there, and plans are told often. */
    private static final ClassValue<Boolean> FOUND = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return find(type);
        }
    };

    private OwnConnections() {}

    /** Whether a class, or one of a module that it extends, names {@code java.sql.DriverManager}. */
    static boolean mayBeOpenedBy(Class<?> type) {
        return FOUND.get(type);
    }

    private static boolean find(Class<?> type) {
        for (Class<?> each = type; isOfModule(each); each = each.getSuperclass()) {
            if (names(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfModule(Class<?> type) {
        return type != null
                && type.getClassLoader() != null
                && !type.getName().startsWith("com.liferay.portal.kernel.");
    }

    /** A lambda has no class file: its code stands in the class that it was written in. */
    private static boolean names(Class<?> type) {
        int lambda = type.getName().indexOf("$$Lambda");
        String name = lambda < 0 ? type.getName() : type.getName().substring(0, lambda);
        try (InputStream file = type.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return file != null && new String(file.readAllBytes(), StandardCharsets.ISO_8859_1).contains(USED);
        } catch (IOException e) {
            LOG.debug("The class file of '{}' cannot be read", name, e);
            return false;
        }
    }
}
