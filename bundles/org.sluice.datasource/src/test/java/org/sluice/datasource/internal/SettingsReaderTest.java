package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;

class SettingsReaderTest {
    @Test
    void withoutAConfigurationTheDatabaseIsAFileInTheDataFolder() {
        Settings settings = read(Map.of());

        assertThat(settings.url())
                .isEqualTo("jdbc:h2:file:/srv/data/h2/sluice;MODE=MariaDB;DATABASE_TO_LOWER=TRUE"
                        + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        assertThat(settings.user()).isEqualTo("sa");
    }

    @Test
    void aServerNeedsNoMoreThanTypeNameAndUser() {
        Settings settings = read(Map.of("type", "mariadb", "name", "shop", "user", "sluice", "password", "secret"));

        assertThat(settings.url()).isEqualTo("jdbc:mariadb://localhost:3306/shop?connectTimeout=30000");
        assertThat(settings.password()).isEqualTo("secret");
        assertThat(settings).hasToString("database 'mariadb://localhost:3306/shop' as user 'sluice'");
    }

    @Test
    void hostAndPortStandInTheUrl() {
        Settings settings = read(Map.of(
                "type",
                "postgresql",
                "host",
                "db.example",
                "port",
                6543,
                "name",
                "shop",
                "user",
                "sluice",
                "connectionTimeout",
                7));

        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db.example:6543/shop?connectTimeout=7");
        assertThat(settings.connectionTimeout()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aUrlTellsTheType() {
        Settings settings = read(Map.of("url", "jdbc:postgresql://db.example/shop", "user", "sluice"));

        assertThat(settings.type()).isEqualTo(DatabaseType.POSTGRESQL);
        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db.example/shop");
    }

    @Test
    void theTargetHidesWhatMayBeSecretInAUrl() {
        Settings settings = read(Map.of("url", "jdbc:mariadb://me:secret@db.example/shop?password=secret"));

        assertThat(settings.target()).isEqualTo("database 'jdbc:mariadb://db.example/shop'");
    }

    @Test
    void anUnknownTypeIsToldTogetherWithTheKnownOnes() {
        SluiceException error = refused(Map.of("type", "mariadbb"));

        assertThat(error.code()).isEqualTo(ErrorCode.DATABASE_TYPE_UNKNOWN);
        assertThat(error.problem()).contains("'mariadbb'", "'h2', 'mariadb', 'postgresql'");
    }

    @Test
    void theTypeOfAUrlMustBeKnownToo() {
        SluiceException error = refused(Map.of("url", "jdbc:oracle:thin:@db.example"));

        assertThat(error.code()).isEqualTo(ErrorCode.DATABASE_TYPE_UNKNOWN);
        assertThat(error.attributes()).containsEntry("type", "oracle");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        SluiceException error = refused(
                Map.of("type", "mariadb", "host", "a b", "port", 70000, "poolSize", "many", "password", "$[env:PW]"));

        assertThat(error.code()).isEqualTo(ErrorCode.DATABASE_CONFIGURATION_INVALID);
        assertThat(error.problem())
                .contains(
                        "'host' is 'a b'",
                        "'port' is '70000', expected 0 to 65535",
                        "'poolSize' is no number, expected 2 to 1000",
                        "'password' is '$[env:PW]'",
                        "'name' is missing",
                        "'user' is missing");
    }

    @Test
    void aUrlOfAnotherTypeIsRefused() {
        SluiceException error = refused(Map.of("type", "mariadb", "url", "jdbc:postgresql://db.example/shop"));

        assertThat(error.problem()).contains("'url' is 'jdbc:postgresql://db.example/shop', but 'type' is 'mariadb'");
    }

    @Test
    void aUrlBesideItsPartsIsRefused() {
        SluiceException error = refused(Map.of("url", "jdbc:mariadb://db.example/shop", "name", "other"));

        assertThat(error.problem()).contains("'url' is set, and 'host', 'port' or 'name' beside it");
    }

    @Test
    void anEmbeddedDatabaseHasNoHost() {
        SluiceException error = refused(Map.of("host", "db.example"));

        assertThat(error.problem()).contains("'h2' is embedded");
    }

    private static Settings read(Map<String, Object> values) {
        return SettingsReader.read(Configurations.of(values), Path.of("/srv/data"));
    }

    private static SluiceException refused(Map<String, Object> values) {
        return catchThrowableOfType(SluiceException.class, () -> read(values));
    }
}
