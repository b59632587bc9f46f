package org.sluice.sql.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.sql.Column;

/** One change of a table. */
public sealed interface TableChange {
    /**
     * Adds a column.
     *
     * @param definition all that follows its name, in the database's words
     */
    record AddColumn(String column, String definition) implements TableChange {}

    /** Drops a column. */
    record DropColumn(String column) implements TableChange {}

    /** Renames a column; all else that belongs to it stays. */
    record RenameColumn(String column, String newName) implements TableChange {}

    /**
     * Changes a column's type and keeps its data.
     *
     * @param definition what it is afterwards: what the author did not name is as before
     * @param present what it is now; empty when there is no such column
     */
    record ChangeColumn(String column, ColumnDefinition definition, Optional<Column> present) implements TableChange {}

    /** Drops an index. */
    record DropIndex(String index) implements TableChange {}

    /**
     * Drops the primary key.
     *
     * @param constraint the name of its constraint; empty when it is not known
     */
    record DropPrimaryKey(Optional<String> constraint) implements TableChange {}

    /** The changes of one kind, in order. */
    static <T extends TableChange> List<T> only(Class<T> kind, List<TableChange> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
