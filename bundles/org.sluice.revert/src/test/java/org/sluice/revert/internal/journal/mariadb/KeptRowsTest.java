package org.sluice.revert.internal.journal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptRowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE t ADD c INT",
                "alter table `t``, (` add column `c,` varchar(9) default 'a,'')', add d enum('x','(') after `c,`;",
                "ALTER TABLE IF EXISTS s.t ADD COLUMN IF NOT EXISTS c INT FIRST",
                "ALTER TABLE t ADD UNIQUE KEY k (a, b(3)), ADD FULLTEXT (c), DROP INDEX IF EXISTS z, ALGORITHM=INPLACE, LOCK=NONE",
                "ALTER TABLE t ADD CONSTRAINT x FOREIGN KEY (a) REFERENCES p (id), DROP FOREIGN KEY y, DROP CONSTRAINT z",
                "ALTER TABLE t ALTER a SET DEFAULT 5, ALTER COLUMN b DROP DEFAULT",
                "ALTER TABLE t # a comment\n ADD /* and, (another */ INDEX (a) -- last",
                "CREATE UNIQUE INDEX i ON t (a)",
                "CREATE OR REPLACE INDEX i ON t (a)",
                "DROP INDEX i ON t",
                "DROP TRIGGER IF EXISTS r",
                "CREATE DEFINER=`a`@`b` TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1"
            })
    void keepsRows(String sql) {
        assertThat(KeptRows.in(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALTER",
                "ALTER TABLE t",
                "ALTER TABLE t ADD",
                "ALTER IGNORE TABLE t ADD UNIQUE (a)",
                "ALTER TABLE t ADD c INT, DROP COLUMN d",
                "ALTER TABLE t DROP d",
                "ALTER TABLE t MODIFY c INT",
                "ALTER TABLE t CHANGE c d INT",
                "ALTER TABLE t RENAME COLUMN c TO d",
                "ALTER TABLE t ADD c INT, RENAME TO u",
                "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4",
                "ALTER TABLE t ENGINE=Aria",
                "ALTER TABLE t ORDER BY a",
                "ALTER TABLE t ADD c INT AUTO_INCREMENT UNIQUE",
                "ALTER TABLE t ADD c INT PRIMARY KEY",
                "ALTER TABLE t ADD PRIMARY KEY (a)",
                "ALTER TABLE t ADD CONSTRAINT c PRIMARY KEY (a)",
                "ALTER TABLE t DROP PRIMARY KEY",
                "DROP INDEX `PRIMARY` ON t",
                "ALTER TABLE t DROP CONSTRAINT `primary`",
                "ALTER TABLE t ADD PARTITION (PARTITION p VALUES LESS THAN (1))",
                "ALTER TABLE t ADD SYSTEM VERSIONING",
                "ALTER TABLE t ADD PERIOD FOR p (a, b)",
                "ALTER TABLE t ADD c INT /*! , DROP COLUMN d */",
                "ALTER TABLE t ADD c INT /*M! , DROP COLUMN d */",
                "ALTER TABLE t ADD c VARCHAR(9) DEFAULT '\\', DROP COLUMN d, ADD e INT DEFAULT '",
                "ALTER TABLE t ADD c INT; DELETE FROM t",
                "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1; DELETE FROM t",
                "CREATE TABLE t (a INT)",
                "TRUNCATE TABLE t",
                "CALL p()"
            })
    void doubts(String sql) {
        assertThat(KeptRows.in(sql)).isFalse();
    }
}
