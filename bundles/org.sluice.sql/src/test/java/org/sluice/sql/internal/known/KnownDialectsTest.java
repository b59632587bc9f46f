package org.sluice.sql.internal.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLFeatureNotSupportedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownDialectsTest {
    @ParameterizedTest
    @CsvSource({
        "Adaptive Server Enterprise,16.0,sybase",
        "ASE,15.7,sybase",
        "DB2/LINUXX8664,SQL11058,db2",
        "HSQL Database Engine,2.7.4,hypersonic",
        "Microsoft SQL Server,16.00.1000,sqlserver",
        "MySQL,8.4.0,mysql",
        "MySQL,5.5.5-10.11.6-MariaDB,mariadb",
        "MariaDB,11.4.5-MariaDB,mariadb",
        "Oracle,Oracle Database 19c,oracle"
    })
    void aDatabaseIsKnownByItsName(String product, String version, String dialect) throws Exception {
        assertThat(KnownDialects.of(product, version).name()).isEqualTo(dialect);
    }

    @Test
    void refusesADatabaseThatIsNotKnown() {
        assertThatThrownBy(() -> KnownDialects.of("Apache Derby", "10.17"))
                .isInstanceOf(SQLFeatureNotSupportedException.class)
                .hasMessageStartingWith(
                        "Cannot tell portable SQL to the database 'Apache Derby': no dialect is known for it. Known are");
    }
}
