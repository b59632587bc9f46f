package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.revert.internal.footprint.Footprint;
import org.sluice.revert.internal.footprint.Footprints;
import org.sluice.revert.internal.footprint.Schema;
import org.sluice.revert.internal.journal.h2.H2Journal;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;
import org.sluice.revert.internal.line.Effect;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

class EffectsTest {
    private static final Effects EFFECTS = new Effects(new MariaDbJournal());
    private static final Schema SCHEMA = new Schema(
            "shop",
            new Inventory(
                    Set.of(new SchemaObject(Kind.TABLE, "items"), new SchemaObject(Kind.ROUTINE, "tidy")),
                    List.of(),
                    Map.of(new SchemaObject(Kind.ROUTINE, "tidy"), "delete from items"),
                    Map.of(),
                    Set.of(),
                    false));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "READS; select * from items",
                "READS; /* it */ (select 1)",
                "READS; show tables",
                "READS; set foreign_key_checks = 0",
                "READS; with x as (select 1) select * from x",
                "WRITES; update items set a = 1",
                "WRITES; insert into items select * from items",
                "WRITES; replace into items values (1)",
                "WRITES; select tidy()",
                "MAY_COMMIT; call tidy()",
                "MAY_COMMIT; {call tidy()}",
                "MAY_COMMIT; do 1",
                "MAY_COMMIT; handler items open",
                "MAY_COMMIT; set statement max_statement_time = 1 for delete from items",
                "COMMITS; create table other (id int)",
                "COMMITS; truncate table items",
                "COMMITS; commit",
                "COMMITS; analyze table items",
                "COMMITS; with x as (select 1) delete from items",
                "COMMITS; create temporary table other (id int)",
                "COMMITS; /* it is */ drop table items"
            })
    void tellsWhatAStatementDoesToTheTransaction(Effect effect, String sql) throws SQLException {
        assertThat(EFFECTS.of(sql, footprint(sql))).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into items values (1); drop table items", "delete from items; call tidy()"})
    void ofSeveralStatementsTheOneCountsThatMayCommit(String sql) throws SQLException {
        assertThat(EFFECTS.of(sql, footprint(sql)).endsTransaction()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "READS, set lock_timeout 100",
        "READS, set time zone '5'",
        "READS, set @a = 1",
        "COMMITS, set session characteristics as transaction isolation level read committed",
        "COMMITS, set optimize_reuse_results 1",
        "COMMITS, set lock_timeout 100; set optimize_reuse_results 1"
    })
    void knowsWhichSettingsH2CommitsWith(Effect effect, String sql) throws SQLException {
        assertThat(new Effects(new H2Journal()).of(sql, footprint(sql))).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update items set a = 1; commit", "update items set a = 1; rollback", "begin work"})
    void refusesATextThatEndsTheTransaction(String sql) throws SQLException {
        Footprint footprint = footprint(sql);

        assertThatThrownBy(() -> EFFECTS.of(sql, footprint)).hasMessageContaining("setAutoCommit");
    }

    private static Footprint footprint(String sql) throws SQLException {
        return new Footprints(SCHEMA).of(sql);
    }
}
