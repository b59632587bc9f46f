package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.BaseDBProcess;
import com.liferay.portal.kernel.dao.db.DBProcessContext;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.util.Arrays;
import java.util.stream.Stream;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.PortableSql;

/** A step that changes the database with portable SQL: extend it and implement {@link #doUpgrade()}. */
@SuppressWarnings("ClassCanBeStatic") // Liferay's inner classes are not static, and class files depend on it
public abstract class UpgradeProcess extends BaseDBProcess implements UpgradeStep {
    /** Changes the database; {@link #connection} is open meanwhile. */
    protected abstract void doUpgrade() throws Exception;

    @Override
    public void upgrade() throws UpgradeException {
        Connection outer = connection;
        try (Connection own = DataAccess.getConnection()) {
            connection = own;
            doUpgrade();
        } catch (UpgradeException e) {
            throw e;
        } catch (Exception e) { // an edge: doUpgrade may throw whatever it likes
            throw new UpgradeException(e);
        } finally {
            connection = outer;
        }
    }

    @Override
    public void upgrade(DBProcessContext dbProcessContext) throws UpgradeException {
        upgrade();
    }

    /** Makes and executes another process. */
    public void upgrade(Class<?> upgradeProcessClass) throws UpgradeException {
        try {
            upgrade((UpgradeProcess)
                    upgradeProcessClass.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException("Cannot make a " + upgradeProcessClass.getName(), e);
        }
    }

    /** Executes another process. */
    public void upgrade(UpgradeProcess upgradeProcess) throws UpgradeException {
        upgradeProcess.upgrade();
    }

    /** What is executed for this process, in order: what comes before it, itself, what comes after it. */
    public final UpgradeStep[] getUpgradeSteps() {
        return Stream.of(Stream.of(getPreUpgradeSteps()), Stream.of(this), Stream.of(getPostUpgradeSteps()))
                .flatMap(steps -> steps)
                .toArray(UpgradeStep[]::new);
    }

    protected UpgradeStep[] getPreUpgradeSteps() {
        return new UpgradeStep[0];
    }

    protected UpgradeStep[] getPostUpgradeSteps() {
        return new UpgradeStep[0];
    }

    /**
     * Alters the table that a class describes, with as few statements as the database allows. What a change does not name,
     * such as a default, stays.
     *
     * @param tableClass has the table's name in its static field {@code TABLE_NAME}
     */
    protected void alter(Class<?> tableClass, Alterable... alterables) throws Exception {
        String tableName = tableName(tableClass);
        PortableSql.on(connection, RunCatalog.of(connection))
                .alter(Arrays.stream(alterables)
                        .map(alterable -> alterable.getSQL(tableName))
                        .toList());
    }

    private static String tableName(Class<?> tableClass) throws UpgradeException {
        try {
            return (String) tableClass.getField("TABLE_NAME").get(null);
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException(
                    "Cannot alter the table of '%s': the class has no field 'public static final String TABLE_NAME' that can be read."
                            .formatted(tableClass.getName()),
                    e);
        }
    }

    /** One change of a table. */
    public interface Alterable {
        /** The portable statement that makes the change. */
        String getSQL(String tableName);
    }

    /** Renames a column. */
    public class AlterColumnName implements Alterable {
        private final String oldColumnName;
        private final String newColumn;

        /**
         * @param oldColumnName the present name
         * @param newColumn the new name and the column's definition, such as {@code name VARCHAR(75) null}
         */
        public AlterColumnName(String oldColumnName, String newColumn) {
            this.oldColumnName = oldColumnName;
            this.newColumn = newColumn;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter_column_name " + tableName + " " + oldColumnName + " " + newColumn;
        }
    }

    /** Changes a column's type. */
    public class AlterColumnType implements Alterable {
        private final String columnName;
        private final String newType;

        /**
         * @param columnName the column
         * @param newType its definition, such as {@code TEXT null}
         */
        public AlterColumnType(String columnName, String newType) {
            this.columnName = columnName;
            this.newType = newType;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter_column_type " + tableName + " " + columnName + " " + newType;
        }
    }

    /** Adds a column. */
    public class AlterTableAddColumn implements Alterable {
        private final String column;

        /** @param column the column's name and definition, such as {@code name VARCHAR(75) null} */
        public AlterTableAddColumn(String column) {
            this.column = column;
        }

        public AlterTableAddColumn(String columnName, String columnType) {
            this(columnName + " " + columnType);
        }

        @Override
        public String getSQL(String tableName) {
            return "alter table " + tableName + " add " + column;
        }
    }

    /** Drops a column. */
    public class AlterTableDropColumn implements Alterable {
        private final String columnName;

        public AlterTableDropColumn(String columnName) {
            this.columnName = columnName;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter table " + tableName + " drop column " + columnName;
        }
    }
}
