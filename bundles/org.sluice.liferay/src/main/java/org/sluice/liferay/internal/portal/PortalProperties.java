package org.sluice.liferay.internal.portal;

import com.liferay.portal.kernel.configuration.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Properties of a portal: a framework property or a system property of the name, else Liferay's default of the few that
 * upgrade code reads.
 */
public final class PortalProperties {
    private static final Properties DEFAULTS = defaults();

    private PortalProperties() {}

    /** The value of a property. */
    public static Optional<String> get(String key) {
        return Optional.ofNullable(FrameworkUtil.getBundle(PortalProperties.class))
                .map(Bundle::getBundleContext)
                .map(context -> property(context, key))
                .orElseGet(() -> Optional.ofNullable(System.getProperty(key)))
                .or(() -> Optional.ofNullable(DEFAULTS.getProperty(key)));
    }

    /** The value under the first of a filter's names that has one. */
    public static Optional<String> get(String key, Filter filter) {
        Iterator<String> names = filter.filterKeyIterator(key);
        while (names.hasNext()) {
            Optional<String> value = get(names.next());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The parts of a value between commas. */
    public static String[] parts(Optional<String> value) {
        return value.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    /** Every property that has a default or is a system property. */
    public static Properties all() {
        Properties all = new Properties();
        all.putAll(DEFAULTS);
        all.putAll(System.getProperties());
        return all;
    }

    private static Optional<String> property(BundleContext context, String key) {
        return Optional.ofNullable(context.getProperty(key));
    }

    private static Properties defaults() {
        try (InputStream stream =
                        Objects.requireNonNull(PortalProperties.class.getResourceAsStream("portal.properties"));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties defaults = new Properties();
            defaults.load(reader);
            return defaults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
