package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sluice.itests.modules.ModuleJar;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/**
 * A start with a thousand modules, all of them up to date. MariaDB itself writes down every statement that it gets (its
 * general log), so nothing between Sluice and the server can be missed.
 */
class QuietStartIT extends ProductTest {
    private static final int MODULES = 1000;

    @Test
    void makesTheNodeKnownReadsTheReleasesOnceAndLooksAtNothingElse() throws Exception {
        try (TestDatabase database = TestServers.mariadb().freshDatabase()) {
            sluice.use("mariadb", database).start();
            sluice.awaitConsole("up");
            sluice.stop();
            record(database);
            buildModules();

            List<String> statements = log(database, () -> {
                sluice.start();
                await().atMost(Duration.ofMinutes(4)).until(() -> upToDate() == MODULES);
            });

            Map<Kind, List<String>> kinds = statements.stream().collect(Collectors.groupingBy(Kind::of));
            assertThat(kinds.get(Kind.RELEASES)).hasSize(1).allMatch(sql -> sql.startsWith("select"));
            assertThat(kinds.get(Kind.REGISTRATION)).as("makes the node known").hasSize(1);
            assertThat(kinds.getOrDefault(Kind.CLUSTER, List.of())).hasSizeLessThan(2);
            assertThat(kinds).doesNotContainKey(Kind.OTHER);
            sluice.stop();
        }
    }

    /** What a statement of the start is for. */
    private enum Kind {
        /** The one query for the releases. */
        RELEASES(".*release_.*"),
        REGISTRATION("insert into sluice_node.*"),
        /** Each some seconds in the background, as long as the runtime is up, whatever modules there are. */
        HEARTBEAT("update sluice_node set seen.*"),
        /** Like the former: whether another node has said something. */
        LOOK("select p\\.announcement.*"),
        /** Whether the server is one of several. */
        CLUSTER("show global variables like 'wsrep_on'.*"),
        /** What the driver and the pool say to open or check a connection. */
        CONNECTION("(?:set |select @@|/\\* ping \\*/).*"),
        OTHER(".*");

        private final Pattern statement;

        Kind(String statement) {
            this.statement = Pattern.compile(statement, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }

        static Kind of(String sql) {
            return Stream.of(values())
                    .filter(kind -> kind.statement.matcher(sql).matches())
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** The modules that are up to date with what their bundles require, which is more than to be recorded. */
    private long upToDate() throws Exception {
        return StreamSupport.stream(sluice.releases().spliterator(), false)
                .filter(Installation::isRequired)
                .filter(release -> release.path("state").asText().equals("UP_TO_DATE"))
                .count();
    }

    private static void record(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into Release_ (mvccVersion, releaseId, "
                        + "servletContextName, schemaVersion, buildNumber, state_) values (0, ?, ?, '1.0.0', 1, 0)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < MODULES; i++) {
                insert.setLong(1, 100 + i);
                insert.setString(2, "quiet.m" + i);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Builds one module, and copies it under other names: to have bnd build each would take longer than the test. */
    private void buildModules() throws Exception {
        String model = "quiet.model";
        Path template = ModuleJar.named(model)
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : throw")
                .gated(model, RELEASE, "(&(release.bundle.symbolic.name=" + model + ")(release.schema.version=1.0.0))")
                .writeTo(folder.resolve("model.jar"));
        for (int i : IntStream.range(0, MODULES).toArray()) {
            String name = "quiet.m" + i;
            copy(template, model, name, sluice.home().resolve("modules").resolve(name + ".jar"));
        }
    }

    private static void copy(Path template, String model, String name, Path target) throws IOException {
        try (JarFile from = new JarFile(template.toFile());
                OutputStream file = Files.newOutputStream(target)) {
            Manifest manifest = new Manifest(from.getManifest());
            manifest.getMainAttributes()
                    .replaceAll((key, value) -> value.toString().replace(model, name));
            try (JarOutputStream to = new JarOutputStream(file, manifest)) {
                for (JarEntry entry : Collections.list(from.entries())) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        byte[] content = from.getInputStream(entry).readAllBytes();
                        to.putNextEntry(new JarEntry(entry.getName().replace(model, name)));
                        to.write(entry.getName().endsWith(".class") ? content : replaced(content, model, name));
                    }
                }
            }
        }
    }

    private static byte[] replaced(byte[] text, String model, String name) {
        return new String(text, StandardCharsets.UTF_8).replace(model, name).getBytes(StandardCharsets.UTF_8);
    }

    /** The statements on this database that the server gets while something is done. */
    private static List<String> log(TestDatabase database, Action action) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set global log_output = 'TABLE'");
            statement.execute("truncate table mysql.general_log");
            statement.execute("set global general_log = 1");
            try {
                action.run();
            } finally {
                statement.execute("set global general_log = 0");
            }
            return statements(statement, database.name());
        }
    }

    /** A connection's log begins with the line that names its database. */
    private static List<String> statements(Statement statement, String database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select convert(argument using utf8mb4) from mysql.general_log "
                + "where command_type in ('Query', 'Prepare') and thread_id in (select thread_id from mysql.general_log "
                + "where command_type = 'Connect' and argument like '% on " + database + " %')")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).as("the log of the server").isNotEmpty();
        return found;
    }

    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
