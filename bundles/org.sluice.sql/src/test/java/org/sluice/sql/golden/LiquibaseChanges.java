package org.sluice.sql.golden;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liquibase.change.AddColumnConfig;
import liquibase.change.Change;
import liquibase.change.ColumnConfig;
import liquibase.change.ConstraintsConfig;
import liquibase.change.core.AddColumnChange;
import liquibase.change.core.AddDefaultValueChange;
import liquibase.change.core.AddNotNullConstraintChange;
import liquibase.change.core.AddPrimaryKeyChange;
import liquibase.change.core.CreateIndexChange;
import liquibase.change.core.CreateTableChange;
import liquibase.change.core.DropColumnChange;
import liquibase.change.core.DropDefaultValueChange;
import liquibase.change.core.DropIndexChange;
import liquibase.change.core.DropNotNullConstraintChange;
import liquibase.change.core.DropPrimaryKeyChange;
import liquibase.change.core.ModifyDataTypeChange;
import liquibase.change.core.RenameColumnChange;
import liquibase.change.core.RenameTableChange;
import org.sluice.sql.Dialect;

/** The golden cases as Liquibase's changes, by name. Types are the dialect's own, so that the statements around them are compared. */
final class LiquibaseChanges {
    private final Dialect dialect;
    private final Map<String, List<Change>> cases = new LinkedHashMap<>();

    private LiquibaseChanges(Dialect dialect) {
        this.dialect = dialect;
    }

    static Map<String, List<Change>> of(Dialect dialect) throws SQLException {
        LiquibaseChanges changes = new LiquibaseChanges(dialect);
        changes.tables();
        changes.columns();
        changes.types();
        changes.keysAndIndexes();
        return changes.cases;
    }

    private void tables() throws SQLException {
        CreateTableChange many = new CreateTableChange();
        many.setTableName("Every");
        many.addColumn(new ColumnConfig().setName("id_").setType("bigint").setConstraints(key()));
        String[][] columns = {
            {"active", "boolean"},
            {"created", "timestamp"},
            {"ratio", "double"},
            {"number_", "int"},
            {"word", "varchar(4000)"},
            {"story", "clob"},
            {"name", "varchar(75)"},
            {"content", "blob"},
            {"large", "blob"}
        };
        for (String[] column : columns) {
            many.addColumn(new ColumnConfig().setName(column[0]).setType(column[1]));
        }
        cases.put("a table with columns of many types", List.of(many));

        CreateTableChange pair = new CreateTableChange();
        pair.setTableName("Pair");
        pair.addColumn(column("id_", "LONG").setConstraints(key()));
        pair.addColumn(column("version", "LONG").setDefaultValueNumeric("0").setConstraints(key()));
        pair.addColumn(column("name", "VARCHAR(75)").setDefaultValue("is null"));
        cases.put("a key of two columns", List.of(pair));

        CreateTableChange numbered = new CreateTableChange();
        numbered.setTableName("Numbered");
        numbered.addColumn(column("id_", "LONG").setAutoIncrement(true).setConstraints(key()));
        numbered.addColumn(column("name", "VARCHAR(75)"));
        cases.put("an identity", List.of(numbered));

        RenameTableChange rename = new RenameTableChange();
        rename.setOldTableName("Foo");
        rename.setNewTableName("Bar");
        cases.put("rename a table", List.of(rename));
    }

    private void columns() throws SQLException {
        cases.put("reserved names", List.of(add(addColumn("order", "LONG")), rename("number_", "group", "INTEGER")));
        cases.put("add a column", List.of(add(addColumn("added", "LONG"))));
        AddColumnConfig added = addColumn("added", "LONG");
        added.setDefaultValueNumeric("0");
        added.setConstraints(new ConstraintsConfig().setNullable(false));
        cases.put("add a column with a default", List.of(add(added)));
        cases.put("drop a column", List.of(drop("number_")));
        cases.put("drop a column with a default", List.of(drop("digits")));
        cases.put("drop a column of an index", List.of(dropIndex("IX_GONE"), drop("gone")));
        cases.put("drop a column of the key", List.of(dropKey("Foo", "Foo_PK"), drop("id_")));
        cases.put("rename a column", List.of(rename("number_", "count_", "INTEGER")));
    }

    private void types() throws SQLException {
        cases.put("a larger number", List.of(modify("number_", "LONG")));
        cases.put("widen a text", List.of(modify("digits", "VARCHAR(40)")));
        cases.put("widen a text of an index", List.of(modify("state", "VARCHAR(40)")));
        AddDefaultValueChange value = new AddDefaultValueChange();
        value.setTableName("Foo");
        value.setColumnName("state");
        value.setColumnDataType(type("VARCHAR(20)"));
        value.setDefaultValue("y");
        DropNotNullConstraintChange nullable = new DropNotNullConstraintChange();
        nullable.setTableName("Foo");
        nullable.setColumnName("state");
        nullable.setColumnDataType(type("VARCHAR(20)"));
        cases.put("a new default, and null", List.of(value, nullable));
        DropDefaultValueChange none = new DropDefaultValueChange();
        none.setTableName("Foo");
        none.setColumnName("digits");
        none.setColumnDataType(type("VARCHAR(9)"));
        cases.put("no default", List.of(none));
        AddNotNullConstraintChange notNull = new AddNotNullConstraintChange();
        notNull.setTableName("Foo");
        notNull.setColumnName("number_");
        notNull.setColumnDataType(type("INTEGER"));
        cases.put("not null", List.of(notNull));
        cases.put("a number becomes a text", List.of(modify("number_", "VARCHAR(75)")));
        cases.put("a text becomes a number", List.of(modify("digits", "LONG")));
        cases.put("a text becomes a long text", List.of(modify("digits", "TEXT")));
        cases.put("a long text becomes a text", List.of(modify("story", "VARCHAR(75)")));
    }

    private void keysAndIndexes() {
        cases.put("drop an index", List.of(dropIndex("IX_STATE")));
        cases.put("drop the key", List.of(dropKey("Foo", "Foo_PK")));
        DropPrimaryKeyChange unknown = new DropPrimaryKeyChange();
        unknown.setTableName("Baz");
        cases.put("drop a key that is not known", List.of(unknown));
        AddPrimaryKeyChange key = new AddPrimaryKeyChange();
        key.setTableName("Foo");
        key.setColumnNames("id_, state");
        cases.put("replace the key", List.of(dropKey("Foo", "Foo_PK"), key));
        CreateIndexChange index = new CreateIndexChange();
        index.setTableName("Foo");
        index.setIndexName("IX_1");
        index.setUnique(true);
        for (String column : List.of("digits", "created", "state")) {
            index.addColumn(new AddColumnConfig(new liquibase.structure.core.Column(column)));
        }
        cases.put("an index", List.of(index));
    }

    private String type(String portable) throws SQLException {
        return dialect.words(" " + portable).strip();
    }

    private ColumnConfig column(String name, String portable) throws SQLException {
        return new ColumnConfig().setName(name).setType(type(portable));
    }

    private AddColumnConfig addColumn(String name, String portable) throws SQLException {
        AddColumnConfig column = new AddColumnConfig();
        column.setName(name);
        column.setType(type(portable));
        return column;
    }

    private static ConstraintsConfig key() {
        return new ConstraintsConfig().setNullable(false).setPrimaryKey(true);
    }

    private static AddColumnChange add(AddColumnConfig column) {
        AddColumnChange add = new AddColumnChange();
        add.setTableName("Foo");
        add.addColumn(column);
        return add;
    }

    private static DropColumnChange drop(String column) {
        DropColumnChange drop = new DropColumnChange();
        drop.setTableName("Foo");
        drop.setColumnName(column);
        return drop;
    }

    private RenameColumnChange rename(String column, String newName, String portable) throws SQLException {
        RenameColumnChange rename = new RenameColumnChange();
        rename.setTableName("Foo");
        rename.setOldColumnName(column);
        rename.setNewColumnName(newName);
        rename.setColumnDataType(type(portable));
        return rename;
    }

    private ModifyDataTypeChange modify(String column, String portable) throws SQLException {
        ModifyDataTypeChange modify = new ModifyDataTypeChange();
        modify.setTableName("Foo");
        modify.setColumnName(column);
        modify.setNewDataType(type(portable));
        return modify;
    }

    private static DropIndexChange dropIndex(String index) {
        DropIndexChange drop = new DropIndexChange();
        drop.setTableName("Foo");
        drop.setIndexName(index);
        return drop;
    }

    private static DropPrimaryKeyChange dropKey(String table, String name) {
        DropPrimaryKeyChange drop = new DropPrimaryKeyChange();
        drop.setTableName(table);
        drop.setConstraintName(name);
        return drop;
    }
}
