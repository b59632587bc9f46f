package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** PostgreSQL, by its catalog. */
final class PostgreSqlReader implements StateReader {
    private static final String SCHEMA = " n.nspname = current_schema() ";
    private static final String NOT_OWN = " c.relname not ilike 'sluice\\_%' ";

    /** Each gives two columns: which object, and a text that defines it. */
    private static final List<String> QUERIES = List.of(
            "select 'relation ' || c.relname, concat_ws(' | ', c.relkind, c.relpersistence, c.reloptions, c.relrowsecurity, "
                    + "c.relreplident, c.relacl, obj_description(c.oid, 'pg_class'), pg_get_expr(c.relpartbound, c.oid), "
                    + "case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end, (select string_agg(i.inhparent::regclass::text, ',') "
                    + "from pg_inherits i where i.inhrelid = c.oid)) from pg_class c join pg_namespace n on n.oid = "
                    + "c.relnamespace where" + SCHEMA + "and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and" + NOT_OWN,
            "select 'column ' || c.relname || '.' || lpad(row_number() over (partition by c.oid order by a.attnum)::text, 4), "
                    + "concat_ws(' | ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, "
                    + "d.adrelid), a.attidentity, a.attgenerated, a.attcollation::regcollation, a.attstorage, a.attcompression, "
                    + "a.attacl, col_description(c.oid, a.attnum)) from pg_attribute a join pg_class c on c.oid = a.attrelid join "
                    + "pg_namespace n on n.oid = c.relnamespace left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum "
                    + "where" + SCHEMA
                    + "and c.relkind in ('r', 'p', 'f', 'v', 'm') and a.attnum > 0 and not a.attisdropped and"
                    + NOT_OWN,
            "select 'constraint ' || c.relname || '.' || x.conname, pg_get_constraintdef(x.oid) || ' ' || x.convalidated from "
                    + "pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace where"
                    + SCHEMA + "and" + NOT_OWN,
            "select 'index ' || i.relname, pg_get_indexdef(i.oid) || ' ' || x.indisvalid || ' ' || x.indisclustered from pg_index x "
                    + "join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = "
                    + "c.relnamespace where" + SCHEMA + "and" + NOT_OWN,
            "select 'view ' || c.relname, pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where"
                    + SCHEMA + "and c.relkind in ('v', 'm')",
            "select 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text from pg_trigger t join "
                    + "pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and"
                    + SCHEMA,
            "select 'routine ' || p.oid::regprocedure, pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p join "
                    + "pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') and" + SCHEMA,
            "select 'sequence ' || s.sequencename, concat_ws(' | ', s.data_type, s.start_value, s.min_value, s.max_value, "
                    + "s.increment_by, s.cycle, s.cache_size, s.last_value) from pg_sequences s where s.schemaname = current_schema()",
            "select 'rule ' || r.tablename || '.' || r.rulename, r.definition from pg_rules r where r.schemaname = current_schema()",
            "select 'type ' || t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_type t join pg_enum e on "
                    + "e.enumtypid = t.oid join pg_namespace n on n.oid = t.typnamespace where" + SCHEMA
                    + "group by t.typname");

    @Override
    public SortedMap<String, String> definitions(Connection connection) throws SQLException {
        SortedMap<String, String> all = new TreeMap<>();
        for (String query : QUERIES) {
            for (List<String> row : Query.rows(connection, query)) {
                all.put(row.get(0), row.get(1));
            }
        }
        return all;
    }

    @Override
    public List<Table> tables(Connection connection) throws SQLException {
        return Query.tables(
                connection,
                "select c.relname, quote_ident(c.relname), quote_ident(a.attname) from pg_attribute a join pg_class c on "
                        + "c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where" + SCHEMA
                        + "and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum");
    }

    @Override
    public List<String> ownTables(Connection connection) throws SQLException {
        return Query.column(
                        connection,
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + SCHEMA
                                + "and c.relkind in ('r', 'p')")
                .stream()
                .filter(StateReader::isOwn)
                .toList();
    }
}
