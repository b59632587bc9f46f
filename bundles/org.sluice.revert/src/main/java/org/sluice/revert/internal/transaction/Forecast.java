package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.spi.RevertibleRuns.Price;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Names what a run that is one transaction would change, as far as its statements name it. Used once, by one thread. */
final class Forecast {
    private static final Logger LOG = LoggerFactory.getLogger(Forecast.class);

    private final Connection connection;
    private final Set<String> touched = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> remarks = new ArrayList<>();

    /** @param connection stays the caller's */
    Forecast(Connection connection) {
        this.connection = connection;
    }

    Price of(List<String> statements) throws SQLException {
        Schema schema = new Schema(
                String.valueOf(connection.getSchema()),
                new Inventory(relations(), List.of(), Map.of(), Map.of(), Set.of(), false));
        for (String sql : statements) {
            refusal(sql).ifPresent(remarks::add);
            note(sql, schema);
        }
        List<Kept> kept =
                touched.stream().map(name -> new Kept(name, Way.TRANSACTION, 0)).toList();
        return new Price(kept, List.of(), remarks);
    }

    private static Optional<String> refusal(String sql) {
        try {
            Refusals.check(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of("A statement is going to be refused: " + e.getMessage());
        }
    }

    /** What a journal could not take back, such as a right that is granted, is part of a transaction: it only has no name here. */
    private void note(String sql, Schema schema) {
        try {
            add(new Footprints(schema).of(sql));
        } catch (SQLException e) {
            LOG.debug("What '{}' changes has no name", sql, e);
        }
    }

    private void add(Footprint footprint) {
        Stream.concat(footprint.written().stream(), footprint.linked().stream())
                .map(SchemaObject::name)
                .forEach(touched::add);
        touched.addAll(footprint.made());
    }

    private Set<SchemaObject> relations() throws SQLException {
        Set<SchemaObject> relations = new HashSet<>();
        String[] types = {"TABLE", "PARTITIONED TABLE", "VIEW", "MATERIALIZED VIEW"};
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", types)) {
            while (rows.next()) {
                relations.add(new SchemaObject(Kind.TABLE, rows.getString("TABLE_NAME")));
            }
        }
        return relations;
    }
}
