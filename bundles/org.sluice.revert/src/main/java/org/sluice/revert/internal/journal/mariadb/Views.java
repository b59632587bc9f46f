package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/**
 * Makes views, also those whose tables are not there: the server wants to see them, so tables that have every column that the
 * view could mean stand in for them meanwhile. A view that was invalid before is invalid again then, as it was.
 */
record Views(Db db, Catalog catalog) {
    private static final String MARK = "stands in for a table while a view is restored";

    private static final int NO_SUCH_TABLE = 1146;
    private static final int INVALID_VIEW = 1356;

    private static final Pattern SCHEMA_AND_NAME = Pattern.compile("(?:Table|View) '([^.']*)\\.([^']*)' ");

    /** More tables than a view can use. */
    private static final int ATTEMPTS = 200;

    private static final int DEPTH = 20;

    private static final int COLUMNS = 1000;

    void make(Definition definition) throws SQLException {
        try {
            make(definition, DEPTH);
        } finally {
            dropStandIns();
        }
    }

    private void make(Definition definition, int depth) throws SQLException {
        for (int attempt = 0; ; attempt++) {
            try {
                db.execute(definition.statements());
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || depth == 0 || !help(definition, e, depth)) {
                    throw e;
                }
            }
        }
    }

    /** Whether something was done against the reason why a view cannot be made. */
    private boolean help(Definition definition, SQLException failure, int depth) throws SQLException {
        Matcher matcher = SCHEMA_AND_NAME.matcher(failure.getMessage());
        if (!matcher.find() || !isHere(matcher.group(1))) {
            return false;
        }
        String name = matcher.group(2);
        if (failure.getErrorCode() == NO_SUCH_TABLE) {
            standIn(name, definition.statements().get(0));
            return true;
        }
        if (failure.getErrorCode() == INVALID_VIEW
                && !name.equals(definition.object().name())) {
            Definition used = new Definitions(db, catalog)
                    .of(new SchemaObject(Kind.VIEW, name))
                    .orElseThrow(() -> failure);
            make(used, depth - 1);
            return true;
        }
        return false;
    }

    private boolean isHere(String schema) throws SQLException {
        return db.first("SELECT DATABASE()", row -> row.getString(1))
                .filter(schema::equals)
                .isPresent();
    }

    private void standIn(String name, String view) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        Matcher identifier = Pattern.compile("`(?:[^`]|``)+`").matcher(view);
        while (identifier.find() && columns.size() < COLUMNS) {
            columns.putIfAbsent(identifier.group().toLowerCase(Locale.ROOT), identifier.group());
        }
        String list = columns.values().stream().map(column -> column + " INT").collect(Collectors.joining(", "));
        db.execute("CREATE TABLE %s (%s) ENGINE=%s COMMENT=%s"
                .formatted(Names.quote(name), list, db.flavour().hasAria() ? "Aria" : "InnoDB", Names.literal(MARK)));
    }

    private void dropStandIns() throws SQLException {
        for (String name : db.query(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_comment = ?",
                row -> row.getString(1),
                MARK)) {
            db.execute("DROP TABLE IF EXISTS " + Names.quote(name));
        }
    }
}
