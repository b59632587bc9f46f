package org.sluice.datasource.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.osgi.service.component.ComponentException;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;

/** Makes settings of a configuration, or one error that names everything that is wrong with it. */
final class SettingsReader {
    private static final int SECONDS_MAXIMUM = 3600;

    private final DataSourceConfiguration configuration;
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(DataSourceConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Checks a configuration.
     *
     * @param data the folder that an embedded database is kept in
     * @throws SluiceException with {@code DATABASE_TYPE_UNKNOWN} or {@code DATABASE_CONFIGURATION_INVALID}
     */
    static Settings read(DataSourceConfiguration configuration, Path data) {
        return new SettingsReader(configuration).read(data);
    }

    private Settings read(Path data) {
        String url = text("url", configuration::url);
        DatabaseType type = type(url);
        String host = place("host", configuration::host);
        int port = number("port", configuration::port, 0, 65535);
        String name = place("name", configuration::name);
        String user = text("user", configuration::user);
        String password = text("password", configuration::password);
        int poolSize = number("poolSize", configuration::poolSize, 2, 1000);
        Duration timeout = seconds("connectionTimeout", configuration::connectionTimeout);
        Duration retryMaximum = seconds("retryMaximum", configuration::retryMaximum);
        if (url.isEmpty()) {
            checkParts(type, host, port, name, user);
        } else {
            checkUrl(type, url, host, port, name);
        }
        refuseProblems();

        String login = user.isEmpty() && type.embedded() ? "sa" : user;
        String place = url.isEmpty() ? place(type, host, port, name, data) : shown(url);
        String address = url.isEmpty() ? address(type, host, port, name, data, timeout) : url;
        String target = "database '" + place + "'" + (login.isEmpty() ? "" : " as user '" + login + "'");
        return new Settings(type, address, login, password, target, poolSize, timeout, retryMaximum);
    }

    private DatabaseType type(String url) {
        String key = text("type", configuration::type);
        String found = key.isEmpty() ? typeOf(url) : key;
        return DatabaseType.of(found).orElseThrow(() -> new SluiceException(
                        ErrorCode.DATABASE_TYPE_UNKNOWN,
                        "Cannot use a database of type '" + found + "': known are " + DatabaseType.known() + ".",
                        "Correct 'type' in the configuration '" + DataSourceConfiguration.PID
                                + "'. A MySQL server is of type 'mariadb', and so is its 'url'.")
                .with("type", found));
    }

    private static String typeOf(String url) {
        String[] parts = url.split(":", 3);
        if (url.isEmpty()) {
            return DatabaseType.H2.key();
        }
        return parts.length == 3 && parts[0].equals("jdbc") ? parts[1] : url;
    }

    private void checkParts(DatabaseType type, String host, int port, String name, String user) {
        if (type.embedded()) {
            if (!host.isEmpty() || port != 0) {
                problems.add("'host' and 'port' are set, but '" + type.key() + "' is embedded and has no server");
            }
            return;
        }
        if (name.isEmpty()) {
            problems.add("'name' is missing");
        }
        if (user.isEmpty()) {
            problems.add("'user' is missing");
        }
    }

    private void checkUrl(DatabaseType type, String url, String host, int port, String name) {
        if (!url.startsWith("jdbc:" + type.key() + ":")) {
            problems.add("'url' is '" + shown(url) + "', but 'type' is '" + type.key() + "'");
        }
        if (!host.isEmpty() || port != 0 || !name.isEmpty()) {
            problems.add("'url' is set, and 'host', 'port' or 'name' beside it");
        }
    }

    private static String place(DatabaseType type, String host, int port, String name, Path data) {
        if (type.embedded()) {
            return type.key() + ":" + file(name, data);
        }
        return type.key() + "://" + hostOrLocal(host) + ":" + portOrUsual(type, port) + "/" + name;
    }

    private static String address(DatabaseType type, String host, int port, String name, Path data, Duration timeout) {
        String database = type.embedded() ? file(name, data) : name;
        return type.url(hostOrLocal(host), portOrUsual(type, port), database, timeout);
    }

    private static String file(String name, Path data) {
        return DatabaseType.file(data, name.isEmpty() ? "sluice" : name);
    }

    private static String hostOrLocal(String host) {
        return host.isEmpty() ? "localhost" : host;
    }

    private static int portOrUsual(DatabaseType type, int port) {
        return port == 0 ? type.usualPort() : port;
    }

    /** A URL without its options and without a login, which may be secret. */
    private static String shown(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
    }

    private String text(String key, Supplier<String> value) {
        String text = value.get().strip();
        if (text.startsWith("$[")) {
            problems.add(
                    "'" + key + "' is '" + text + "', which has no value: set the variable or secret, and restart");
        }
        return text;
    }

    private String place(String key, Supplier<String> value) {
        String text = text(key, value);
        if (text.matches(".*[\\s/?;&#\\\\].*")) {
            problems.add("'" + key + "' is '" + text + "', expected no blanks and none of / ? ; & # \\");
        }
        return text;
    }

    private int number(String key, IntSupplier value, int least, int most) {
        Optional<Integer> number = converted(value);
        if (number.isEmpty()) {
            problems.add("'" + key + "' is no number, expected " + least + " to " + most);
            return least;
        }
        if (number.get() < least || number.get() > most) {
            problems.add("'" + key + "' is '" + number.get() + "', expected " + least + " to " + most);
        }
        return number.get();
    }

    /** Declarative Services throws only when a value is asked for that it could not convert. */
    private static Optional<Integer> converted(IntSupplier value) {
        try {
            return Optional.of(value.getAsInt());
        } catch (ComponentException e) {
            return Optional.empty();
        }
    }

    private Duration seconds(String key, IntSupplier value) {
        return Duration.ofSeconds(number(key, value, 1, SECONDS_MAXIMUM));
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new SluiceException(
                    ErrorCode.DATABASE_CONFIGURATION_INVALID,
                    "Cannot use the configuration '" + DataSourceConfiguration.PID + "': " + String.join("; ", problems)
                            + ".",
                    "Correct conf/" + DataSourceConfiguration.PID + ".config; the database is then tried at once.");
        }
    }
}
