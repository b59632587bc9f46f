package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.itests.servers.TestServers;

/** Steps that were compiled when {@code UpgradeStep} had nothing but the method with a context. */
class OldClassFilesTest {
    private static final String OLD_API = """
            package com.liferay.portal.kernel.upgrade;
            public interface UpgradeStep {
                void upgrade(com.liferay.portal.kernel.dao.db.DBProcessContext context) throws UpgradeException;
            }
            """;
    private static final String OLD_STEPS = """
            package old;
            import com.liferay.portal.kernel.dao.db.DBProcessContext;
            import com.liferay.portal.kernel.dao.jdbc.DataAccess;
            import com.liferay.portal.kernel.upgrade.*;
            import java.sql.*;
            public class OldStep implements UpgradeStep {
                public static final UpgradeStep LAMBDA = context -> insert(2);
                @Override
                public void upgrade(DBProcessContext context) throws UpgradeException {
                    insert(1);
                }
                static void insert(int id) throws UpgradeException {
                    try (Connection connection = DataAccess.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.executeUpdate("insert into Foo values (" + id + ")");
                    } catch (SQLException e) {
                        throw new UpgradeException(e);
                    }
                }
            }
            """;

    private final StepRun run = new StepRun(TestServers.h2().freshDatabase());
    private final Path folder;

    OldClassFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void compile() throws IOException {
        Path api = Files.writeString(folder.resolve("UpgradeStep.java"), OLD_API);
        Path steps = Files.writeString(folder.resolve("OldStep.java"), OLD_STEPS);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjects(api, steps))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        Files.delete(folder.resolve("com/liferay/portal/kernel/upgrade/UpgradeStep.class"));
    }

    @AfterEach
    void close() {
        run.database().close();
    }

    @Test
    void classesAndLambdasRun() throws Exception {
        run.sql("create table Foo (id_ LONG)");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("old.OldStep");
            UpgradeStep step = (UpgradeStep) type.getDeclaredConstructor().newInstance();
            UpgradeStep lambda = (UpgradeStep) type.getField("LAMBDA").get(null);

            run.upgrade(step, lambda);
        }

        assertThat(run.value("select sum(id_) from Foo")).isEqualTo("3");
    }
}
