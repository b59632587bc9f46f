package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CommandExecutionException;
import liquibase.exception.DatabaseException;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Other tools that execute the same script, each in the usual way: one versioned migration, one change set. */
enum Peer {
    FLYWAY {
        @Override
        void prepare(Path folder) throws IOException {
            Files.writeString(folder.resolve("V2__fails.sql"), FailingUpgrade.script());
        }

        @Override
        void fail(Site site, Path folder) {
            Flyway flyway = Flyway.configure()
                    .dataSource(site.pool())
                    .locations("filesystem:" + folder)
                    .baselineOnMigrate(true)
                    .load();
            try {
                flyway.migrate();
            } catch (FlywayException expected) {
                return;
            }
            throw new IllegalStateException("Flyway executed a statement on a table that is not there.");
        }
    },
    LIQUIBASE {
        @Override
        void prepare(Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("changelog.sql"),
                    "-- liquibase formatted sql\n\n-- changeset bench:2\n" + FailingUpgrade.script());
        }

        @Override
        void fail(Site site, Path folder) throws Exception {
            try (Connection connection = site.pool().getConnection()) {
                Database database = database(connection);
                Scope.child(
                        Map.of(Scope.Attr.resourceAccessor.name(), new DirectoryResourceAccessor(folder)),
                        () -> update(database));
            }
        }

        private static Database database(Connection connection) throws DatabaseException {
            return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        }

        private static void update(Database database) {
            try {
                new CommandScope(UpdateCommandStep.COMMAND_NAME)
                        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "changelog.sql")
                        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                        .execute();
            } catch (CommandExecutionException expected) {
                return;
            }
            throw new IllegalStateException("Liquibase executed a statement on a table that is not there.");
        }
    };

    /** Writes the script. */
    abstract void prepare(Path folder) throws IOException;

    /** Executes the script, which fails. */
    abstract void fail(Site site, Path folder) throws Exception;
}
