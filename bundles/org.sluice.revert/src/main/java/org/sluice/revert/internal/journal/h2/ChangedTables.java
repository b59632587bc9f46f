package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.Remainder;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/**
 * Tables that are read one by one, in a time that does not grow with the schema, and put in the place of what was known of them.
 * Only plain ones, which use neither routines nor sequences nor domains: what others use has to be seen beside them.
 */
final class ChangedTables {
    /**
     * A quotation mark in a default may stand before the name of what it uses; one in a literal does no harm. H2 reads all
     * constraints for those of a table, but not where there is no check at all.
     */
    private static final String SQL = """
            SELECT 'TABLE', table_name FROM information_schema.tables WHERE table_schema = ?1 AND table_name = ?2
              AND table_type IN ('BASE TABLE', 'GLOBAL TEMPORARY') AND storage_type <> 'TABLE LINK'
            UNION ALL SELECT 'INDEX', index_name FROM information_schema.indexes
              WHERE table_schema = ?1 AND table_name = ?2 AND NOT is_generated
            UNION ALL SELECT 'TRIGGER', trigger_name FROM information_schema.triggers
              WHERE event_object_schema = ?1 AND event_object_table = ?2
            UNION ALL SELECT 'USE', constraint_name FROM information_schema.check_constraints
              WHERE constraint_schema = ?1 AND constraint_name IN (SELECT constraint_name
                FROM information_schema.table_constraints WHERE table_schema = ?1 AND table_name = ?2)
            UNION ALL SELECT 'USE', column_name FROM information_schema.columns
              WHERE table_schema = ?1 AND table_name = ?2 AND (domain_name IS NOT NULL OR generation_expression IS NOT NULL
                OR LOCATE('"', column_default) > 0 OR LOCATE('"', column_on_update) > 0)""";

    private static final Set<Integer> CHANGING = Set.of(
            DatabaseMetaData.importedKeyCascade,
            DatabaseMetaData.importedKeySetNull,
            DatabaseMetaData.importedKeySetDefault);

    private final Connection connection;
    private final String schema;
    private final Remainder rest;
    private final Set<SchemaObject> objects;
    private final Map<SchemaObject, String> owners;
    private final Set<ForeignKey> foreignKeys;

    /** @param rest what stays */
    ChangedTables(Connection connection, String schema, Remainder rest) {
        this.connection = connection;
        this.schema = schema;
        this.rest = rest;
        this.objects = new HashSet<>(rest.objects());
        this.owners = new HashMap<>(rest.owners());
        this.foreignKeys = new HashSet<>(rest.foreignKeys());
    }

    /** Reads a table; returns whether it is there and plain. */
    boolean read(String table) throws SQLException {
        boolean found = false;
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            query.setString(1, schema);
            query.setString(2, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(2);
                    switch (rows.getString(1)) {
                        case "TABLE" -> {
                            if (!name.equals(table)) { // the same to a collation
                                return false;
                            }
                            found = true;
                        }
                        case "INDEX" -> add(Kind.INDEX, name, table);
                        case "TRIGGER" -> add(Kind.TRIGGER, name, table);
                        default -> {
                            return false;
                        }
                    }
                }
            }
        }
        objects.add(new SchemaObject(Kind.TABLE, table));
        foreignKeys(table);
        return found;
    }

    private void add(Kind kind, String name, String table) {
        SchemaObject part = new SchemaObject(kind, name);
        objects.add(part);
        owners.put(part, table);
    }

    private void foreignKeys(String table) throws SQLException {
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                boolean changesChild =
                        CHANGING.contains(keys.getInt("UPDATE_RULE")) || CHANGING.contains(keys.getInt("DELETE_RULE"));
                foreignKeys.add(new ForeignKey(
                        keys.getString("FK_NAME"),
                        keys.getString("FKTABLE_NAME"),
                        keys.getString("PKTABLE_NAME"),
                        changesChild));
            }
        }
    }

    Inventory inventory(Set<String> otherSchemas) {
        return new Inventory(objects, List.copyOf(foreignKeys), rest.bodies(), owners, otherSchemas, false);
    }
}
