package org.sluice.sql.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.sql.Dialect;
import org.sluice.sql.Dialects;

class GoldenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"db2", "h2", "hypersonic", "mariadb", "mysql", "oracle", "postgresql", "sqlserver", "sybase"})
    void tellsWhatWasFoundRight(String name) throws SQLException {
        Dialect dialect = Dialects.named(name).orElseThrow();

        String actual = GoldenFile.actual(dialect);

        assertThat(actual)
                .as("what is told now is kept in '%s'", GoldenFile.keep(dialect, actual))
                .isEqualTo(GoldenFile.expected(dialect));
    }
}
