package org.sluice.revert.internal.journal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnRenamesTest {
    private static final String COLUMNS = """
            CREATE TABLE `t` (
              `id` bigint(20) unsigned NOT NULL,
              `note` varchar(75) DEFAULT NULL,
              `kind` enum('a','b') NOT NULL DEFAULT 'a' COMMENT 'a, b',
              `n` int(11) DEFAULT 5,
              `stamp` timestamp NULL DEFAULT NULL,
              `base` int(11) DEFAULT NULL,
              `twice` int(11) GENERATED ALWAYS AS (`base` * 2) VIRTUAL,
              `small` int(11) DEFAULT NULL CHECK (`small` < 9),
              `checked` int(11) DEFAULT NULL,
              `year_` int(11) DEFAULT NULL,
              PRIMARY KEY (`id`),
              KEY `byNote` (`note`),
              CONSTRAINT `ck` CHECK (`checked` > 0),
              CONSTRAINT `fk` FOREIGN KEY (`n`) REFERENCES `p` (`id`)
            """;

    private static final TableText TABLE = TableText.parse(
            COLUMNS + ") ENGINE=InnoDB PARTITION BY RANGE (`year_`) (PARTITION `p` VALUES LESS THAN (9))");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE t RENAME COLUMN note TO remark",
                "alter table if exists `t` rename column `NOTE` to `a``b`, rename column n to m, algorithm=instant, lock none;",
                "ALTER TABLE s.t RENAME COLUMN id TO key_",
                "ALTER TABLE t CHANGE note remark VARCHAR(75)",
                "ALTER TABLE t CHANGE COLUMN note remark varchar(75) NULL DEFAULT NULL",
                "ALTER TABLE t CHANGE kind sort enum('a','b') not null default 'a' comment 'a, b'",
                "ALTER TABLE t CHANGE id key_ BIGINT UNSIGNED NOT NULL",
                "ALTER TABLE t CHANGE n m INTEGER DEFAULT 5",
                "ALTER TABLE t RENAME COLUMN stamp TO moment"
            })
    void knows(String sql) {
        assertThat(ColumnRenames.mayBe(sql)).isTrue();
        assertThat(ColumnRenames.are(sql, TABLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALTER TABLE t",
                "ALTER TABLE t ALGORITHM=INSTANT",
                "ALTER TABLE t RENAME COLUMN missing TO remark",
                "ALTER TABLE t RENAME COLUMN note TO n",
                "ALTER TABLE t RENAME COLUMN note TO NOTE",
                "ALTER TABLE t RENAME COLUMN note TO n, RENAME COLUMN n TO note",
                "ALTER TABLE t RENAME COLUMN note TO x, RENAME COLUMN n TO X",
                "ALTER TABLE t RENAME COLUMN note TO x, RENAME COLUMN note TO y",
                "ALTER TABLE t RENAME COLUMN IF EXISTS note TO remark",
                "ALTER TABLE t RENAME COLUMN \"note\" TO remark",
                "ALTER TABLE t RENAME COLUMN note TO remark, ADD c INT",
                "ALTER TABLE t RENAME COLUMN note TO remark, RENAME TO u",
                "ALTER TABLE t RENAME COLUMN note TO remark; DELETE FROM t",
                "ALTER TABLE t RENAME COLUMN note TO remark /*! , DROP COLUMN n */",
                "ALTER TABLE t RENAME COLUMN base TO b",
                "ALTER TABLE t RENAME COLUMN twice TO b",
                "ALTER TABLE t RENAME COLUMN small TO b",
                "ALTER TABLE t RENAME COLUMN checked TO b",
                "ALTER TABLE t RENAME COLUMN year_ TO b",
                "ALTER TABLE t RENAME INDEX byNote TO b",
                "ALTER TABLE t RENAME u",
                "ALTER TABLE t CHANGE note remark VARCHAR(76)",
                "ALTER TABLE t CHANGE note remark VARCHAR(75) NOT NULL",
                "ALTER TABLE t CHANGE note remark VARCHAR(75) DEFAULT 'x'",
                "ALTER TABLE t CHANGE note remark VARCHAR(75) CHARACTER SET latin1",
                "ALTER TABLE t CHANGE note remark VARCHAR(75) FIRST",
                "ALTER TABLE t CHANGE note remark",
                "ALTER TABLE t CHANGE note",
                "ALTER TABLE t CHANGE",
                "ALTER TABLE t CHANGE id key_ BIGINT NOT NULL",
                "ALTER TABLE t CHANGE id key_ BIGINT UNSIGNED",
                "ALTER TABLE t CHANGE n m INT DEFAULT 5 COMMENT 'x'",
                "ALTER TABLE t CHANGE stamp moment TIMESTAMP NULL",
                "UPDATE t SET n = 1"
            })
    void doubts(String sql) {
        assertThat(ColumnRenames.are(sql, TABLE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "ALTER TABLE t RENAME COLUMN note TO remark")
    void doubtsWhatIsVersioned(String sql) {
        assertThat(ColumnRenames.are(sql, TableText.parse(COLUMNS + ") ENGINE=InnoDB WITH SYSTEM VERSIONING")))
                .isFalse();
    }
}
