package org.sluice.sql.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnDefinitionTest {
    @Test
    void aTypeAloneSaysNothingAboutDefaultAndNull() {
        ColumnDefinition definition = ColumnDefinition.parse(" decimal(30, 16) ");

        assertThat(definition).isEqualTo(new ColumnDefinition("decimal(30, 16)", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bigint null | bigint | | true",
                "bigint NOT  NULL | bigint | | false",
                "bigint default 0 not null | bigint | 0 | false",
                "bigint not null default 0 | bigint | 0 | false",
                "varchar(75) default null | varchar(75) | null |",
                "varchar(75) default null null | varchar(75) | null | true",
                "varchar(75) DEFAULT 'it''s not null' not null | varchar(75) | 'it''s not null' | false",
                "timestamp default now() not null | timestamp | now() | false",
                "integer default (1 + 2) | integer | (1 + 2) |",
                "double precision default -1.5 null | double precision | -1.5 | true"
            })
    void readsDefaultAndNull(String text, String type, String defaultValue, Boolean nullable) {
        ColumnDefinition definition = ColumnDefinition.parse(text);

        assertThat(definition.type()).isEqualTo(type);
        assertThat(definition.defaultValue()).isEqualTo(Optional.ofNullable(defaultValue));
        assertThat(definition.nullable()).isEqualTo(Optional.ofNullable(nullable));
    }
}
