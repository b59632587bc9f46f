package org.sluice.sql.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Index;
import org.sluice.sql.PrimaryKey;

/** Completes changes of one table with what the catalog knows, and has them told together. */
final class Alteration {
    private final StatementSyntax syntax;
    private final Words words;
    private final Catalog catalog;

    Alteration(StatementSyntax syntax, Words words, Catalog catalog) {
        this.syntax = syntax;
        this.words = words;
        this.catalog = catalog;
    }

    List<String> statements(List<PortableChange> changes) throws SQLException {
        String table = changes.get(0).table();
        Set<TableChange> all = new LinkedHashSet<>();
        for (PortableChange change : changes) {
            switch (change.kind()) {
                case ADD -> all.add(new TableChange.AddColumn(change.column(), told(change.rest())));
                case RENAME -> all.add(new TableChange.RenameColumn(change.column(), change.rest()));
                case CHANGE -> all.add(changed(table, change));
                case DROP -> {
                    all.addAll(whatItIsIn(table, change.column()));
                    all.add(new TableChange.DropColumn(change.column()));
                }
                case DROP_KEY -> all.add(key(catalog.primaryKey(table)));
            }
        }
        return syntax.alterTable(table, List.copyOf(all), catalog);
    }

    private TableChange changed(String table, PortableChange change) throws SQLException {
        ColumnDefinition definition = ColumnDefinition.parse(told(change.rest()));
        Optional<Column> present = catalog.column(table, change.column());
        return new TableChange.ChangeColumn(
                change.column(), present.map(definition::completed).orElse(definition), present);
    }

    /** Databases differ in what becomes of an index or a key when one of its columns goes: here it goes with it. */
    private List<TableChange> whatItIsIn(String table, String column) throws SQLException {
        String stored = catalog.stored(column);
        List<TableChange> drops = new ArrayList<>();
        for (Index index : catalog.indexes(table)) {
            if (index.holds(stored)) {
                drops.add(new TableChange.DropIndex(catalog.quoted(index.name())));
            }
        }
        Optional<PrimaryKey> key = catalog.primaryKey(table).filter(found -> found.holds(stored));
        if (key.isPresent()) {
            drops.add(key(key));
        }
        return drops;
    }

    private TableChange key(Optional<PrimaryKey> key) throws SQLException {
        Optional<String> name = key.flatMap(PrimaryKey::name);
        return new TableChange.DropPrimaryKey(
                name.isPresent() ? Optional.of(catalog.quoted(name.get())) : Optional.empty());
    }

    /** A definition in the database's words; the blank before it lets its first word count as a type. */
    private String told(String definition) throws SQLException {
        return words.translate(" " + definition).strip();
    }
}
