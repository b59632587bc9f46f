package org.sluice.revert.internal.journal.mariadb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/** Reads how objects are made. */
record Definitions(Db db, Catalog catalog) {
    /** The kinds of routines: a procedure and a function may have one name, a package has it twice. */
    static final List<String> ROUTINE_TYPES = List.of("PROCEDURE", "FUNCTION", "PACKAGE", "PACKAGE BODY");

    Optional<Definition> of(SchemaObject object) throws SQLException {
        return switch (object.kind()) {
            case TABLE -> table(object);
            case VIEW -> isThere(object) ? view(object) : Optional.empty();
            case SEQUENCE -> isThere(object) ? sequence(object) : Optional.empty();
            case ROUTINE -> routine(object);
            case TRIGGER, INDEX -> Optional.empty();
        };
    }

    private boolean isThere(SchemaObject object) throws SQLException {
        return catalog.kindOf(object.name()).filter(object.kind()::equals).isPresent();
    }

    private Optional<Definition> table(SchemaObject object) throws SQLException {
        Optional<TableText> text = catalog.table(object.name());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> links = new Links(db, catalog).of(object.name(), text.get());
        List<String> sorted =
                links.stream().filter(Links::isForeignKey).sorted().toList();
        Stream<String> triggers = links.stream().filter(link -> !Links.isForeignKey(link));
        String fingerprint = fingerprint(Stream.of(Stream.of(text.get().fingerprint()), sorted.stream(), triggers)
                .flatMap(part -> part));
        return Optional.of(new Definition(object, List.of(text.get().statement()), links, fingerprint));
    }

    private Optional<Definition> view(SchemaObject object) throws SQLException {
        String schema = Names.quote(
                        db.first("SELECT DATABASE()", row -> row.getString(1)).orElseThrow()) + ".";
        return db.first("SHOW CREATE VIEW " + Names.quote(object.name()), row -> {
            String creation = row.getString(2);
            Context context = Context.of(row, true, db.flavour());
            String replacing = creation.replaceFirst("^CREATE ", "CREATE OR REPLACE ");
            // the names of columns bear that of the schema while the view is not valid
            String text = creation.replace(schema, "");
            return new Definition(
                    object,
                    List.of(db.flavour().around(context, "DO 0", replacing)),
                    List.of(),
                    fingerprint(Stream.of(text, context.client(), context.connection())));
        });
    }

    private Optional<Definition> sequence(SchemaObject object) throws SQLException {
        String quoted = Names.quote(object.name());
        String creation = db.first("SHOW CREATE SEQUENCE " + quoted, row -> row.getString(2))
                .orElseThrow();
        String values = db.first("SELECT * FROM " + quoted, row -> {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.add(row.getString(i));
                    }
                    return String.join(", ", columns);
                })
                .orElseThrow();
        List<String> statements = List.of(creation, "INSERT INTO " + quoted + " VALUES (" + values + ")");
        return Optional.of(new Definition(object, statements, List.of(), fingerprint(statements.stream())));
    }

    private Optional<Definition> routine(SchemaObject object) throws SQLException {
        List<String> statements = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String type : typesOf(object.name())) {
            String quoted = Names.quote(object.name());
            String statement = db.first("SHOW CREATE " + type + " " + quoted, row -> {
                        marks.add(row.getString("Database Collation"));
                        return db.flavour()
                                .around(
                                        Context.of(row, false, db.flavour()),
                                        "DROP " + type + " IF EXISTS " + quoted,
                                        body(object, row.getString(3)));
                    })
                    .orElseThrow();
            statements.add(statement);
        }
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        String fingerprint = fingerprint(Stream.concat(statements.stream(), marks.stream()));
        return Optional.of(new Definition(object, statements, List.of(), fingerprint));
    }

    private static String body(SchemaObject object, @Nullable String text) throws SQLException {
        if (text == null) {
            throw new SQLException(("Cannot read the routine '%s': the user of the database may not see its body."
                            + " Grant SELECT on mysql.proc, or SHOW CREATE ROUTINE, or on MySQL SHOW_ROUTINE.")
                    .formatted(object.name()));
        }
        return text;
    }

    /** The kinds of routines that have a name, in an order in which they can be made. */
    List<String> typesOf(String routine) throws SQLException {
        List<String> found = db.query(
                "SELECT routine_type FROM information_schema.routines"
                        + " WHERE routine_schema = DATABASE() AND routine_name = ?",
                row -> row.getString(1),
                routine);
        return ROUTINE_TYPES.stream().filter(found::contains).toList();
    }

    private static String fingerprint(Stream<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
