package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBManager;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.exception.SystemException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.spi.StepContext;
import org.sluice.liferay.internal.RunContext;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;

/** The database of the run that the calling code belongs to, and others for who has a data source. */
public final class RunDatabases implements DBManager {
    /** Oracle's limit for a list behind {@code in}, the lowest that there is. */
    private static final int LIST = 1_000;

    /** Below the 2,100 of SQL Server, the lowest limit that there is. */
    private static final int PARAMETERS = 2_000;

    @Override
    public DB getDB() {
        StepContext run = RunContext.current();
        return new Database(dialect(run), run.dataSource()::getConnection);
    }

    @Override
    public DB getDB(DBType dbType, @Nullable DataSource dataSource) {
        if (dataSource == null) {
            return new Database(named(dbType), () -> {
                throw new SQLException(
                        "Cannot connect: this database was made of a type only. Give it a data source, or a connection to each call.");
            });
        }
        Dialect dialect = dialect(dataSource);
        if (type(dialect) != dbType) {
            throw new IllegalArgumentException("Cannot take the data source as '%s': it leads to '%s'. Name that type."
                    .formatted(dbType, type(dialect)));
        }
        return new Database(dialect, dataSource::getConnection);
    }

    @Override
    public int getDBInMaxParameters() {
        return LIST;
    }

    @Override
    public int getDBMaxParameters() {
        return PARAMETERS;
    }

    @Override
    public DBType getDBType() {
        return type(dialect(RunContext.current()));
    }

    @Override
    public DBType getDBType(DataSource dataSource) {
        return type(dialect(dataSource));
    }

    @Override
    public DBType getDBType(Object dialect) {
        throw new UnsupportedOperationException(
                "Cannot tell the database of the dialect '%s': there is no Hibernate here. Give a data source."
                        .formatted(dialect));
    }

    @Override
    public Set<DBType> getDBTypes() {
        return Collections.unmodifiableSet(EnumSet.allOf(DBType.class));
    }

    @Override
    public void setDB(DB db) {
        throw new UnsupportedOperationException(
                "Cannot exchange the database of all modules: each upgrade has that of its run. Call getDB(DBType, DataSource) for another one.");
    }

    /** Liferay's name for a database; it has none for H2, the successor of Hypersonic. */
    static DBType type(Dialect dialect) {
        return dialect.name().equals("h2")
                ? DBType.HYPERSONIC
                : DBType.valueOf(dialect.name().toUpperCase(Locale.ROOT));
    }

    private static Dialect named(DBType dbType) {
        return Dialects.named(dbType.getName())
                .orElseThrow(() -> new UnsupportedOperationException(
                        "Cannot tell SQL for '%s': Sluice has no dialect of that name.".formatted(dbType)));
    }

    private static Dialect dialect(StepContext run) {
        return run.shared(Known.class, () -> new Known(dialect(run.dataSource())))
                .dialect();
    }

    private static Dialect dialect(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Dialects.of(connection);
        } catch (SQLException e) { // Liferay's signatures have no room for it
            throw new SystemException(e);
        }
    }

    /** What a run keeps, for it has one database. */
    private record Known(Dialect dialect) {}
}
