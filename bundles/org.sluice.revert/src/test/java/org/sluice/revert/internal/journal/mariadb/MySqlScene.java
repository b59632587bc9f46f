package org.sluice.revert.internal.journal.mariadb;

import java.util.List;
import org.sluice.revert.internal.journal.Change;

/** What only MySQL knows, or says in its own way. */
final class MySqlScene {
    static final List<String> OBJECTS = List.of(
            "SET SESSION sql_mode='NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES'",
            """
            CREATE TABLE counted (id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, title VARCHAR(99) CHARACTER SET latin1
              COLLATE latin1_german1_ci COMMENT 'it''s, (so)', body TEXT DEFAULT ('x'), data LONGBLOB,
              raw BINARY(4) DEFAULT 0x00FF01FE, number INT UNIQUE DEFAULT -3,
              twice INT GENERATED ALWAYS AS (number * 2) VIRTUAL, thrice INT GENERATED ALWAYS AS (number * 3) STORED,
              cut VARCHAR(2) GENERATED ALWAYS AS (CONCAT(title, 'x')) STORED,
              hidden INT DEFAULT 3 INVISIBLE, flag BIT(5) DEFAULT b'101', doc JSON, kind ENUM('a', 'b,)', '') DEFAULT 'a',
              more SET('x', 'y'), uid VARCHAR(36) DEFAULT (uuid()), day DATE DEFAULT '0000-00-00',
              moment DATETIME(6), stamp TIMESTAMP DEFAULT '2021-03-28 02:30:00',
              changed TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
              place POINT SRID 4326, real_ DOUBLE, single FLOAT, padded INT(6) ZEROFILL, year_ YEAR,
              span TIME(2), money DECIMAL(30, 10), small CHAR(4) CHECK (small <> 'y,\\n)'), calc INT DEFAULT (1 + 2),
              KEY (title(5), number DESC), FULLTEXT words (body), UNIQUE `un``ique` (uid), KEY byThrice (thrice) INVISIBLE,
              KEY lower_ ((lower(title)), (number + 1)), KEY many ((CAST(doc->'$.tags' AS UNSIGNED ARRAY))),
              CONSTRAINT small_ CHECK (number > -9), CONSTRAINT loose CHECK (number > 5) NOT ENFORCED
            ) ENGINE=InnoDB ROW_FORMAT=DYNAMIC COMMENT='it''s; "x"' CHARSET=utf8mb3 COLLATE=utf8mb3_bin""",
            "INSERT INTO counted (id, title, body, data, raw, number, kind, day, moment, doc, more, place,"
                    + " real_, single, padded, year_, span, money, small) VALUES"
                    + " (0, 'ß', 'word', x'00ff27', x'000102', -4, 'z', '2021-02-31', '0000-00-00', '{\"tags\": [1, 2]}',"
                    + " 'x,y', ST_SRID(POINT(1, 2), 4326), 0.1, 0.1, 7, 1901, '-838:59:59', 1.0000000001, 'x'),"
                    + " (7, NULL, NULL, NULL, NULL, NULL, '', '2021-00-10', NULL, '[1]', '', NULL,"
                    + " 1e300, 16777217, 1234567, 0, NULL, NULL, 'a '), (20, DEFAULT, '', '', '', DEFAULT, NULL, NULL, NULL,"
                    + " NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
            "DELETE FROM counted WHERE id = 20",
            """
            CREATE TABLE `order``s ünï€` (`select` INT, `na``me, (` VARCHAR(9) CHARACTER SET utf8mb4,
              `日本` TEXT, KEY `select` (`select`)) CHARSET=utf8mb4""",
            "INSERT INTO `order``s ünï€` VALUES (1, '😀', 'ü'), (1, '😀', 'ü')",
            "CREATE TABLE parted (id INT NOT NULL, d DATE NOT NULL, PRIMARY KEY (id, d)) PARTITION BY RANGE (YEAR(d))"
                    + " (PARTITION p0 VALUES LESS THAN (2000) COMMENT = 'a, )', PARTITION p1 VALUES LESS THAN MAXVALUE)",
            "INSERT INTO parted VALUES (1, '1999-01-01'), (2, '2020-01-01')",
            "CREATE TABLE strange (id INT PRIMARY KEY) ENGINE=MyISAM",
            "INSERT INTO strange VALUES (-1), (3)",
            "SET SESSION sql_generate_invisible_primary_key=1",
            "CREATE TABLE keyless (v VARCHAR(9))",
            "SET SESSION sql_generate_invisible_primary_key=0",
            "INSERT INTO keyless VALUES ('a'), ('b')",
            "CREATE TABLE named (a INT, CONSTRAINT positive CHECK (a > 0))",
            "INSERT INTO named VALUES (1)",
            "CREATE TABLE root (id INT PRIMARY KEY, other INT, KEY (other))",
            "INSERT INTO root VALUES (1, 1), (2, 1)",
            "SET SESSION restrict_fk_on_non_standard_key=0",
            "CREATE TABLE tree (id INT PRIMARY KEY, up INT, FOREIGN KEY (up) REFERENCES tree (id) ON DELETE SET NULL,"
                    + " FOREIGN KEY (id) REFERENCES root (id) ON UPDATE CASCADE,"
                    + " CONSTRAINT loosely FOREIGN KEY (up) REFERENCES root (other))",
            "SET SESSION restrict_fk_on_non_standard_key=1",
            "SET SESSION foreign_key_checks=0",
            "INSERT INTO tree VALUES (1, NULL), (2, 1), (99, 1)",
            "SET SESSION foreign_key_checks=1",
            "CREATE TABLE `Case` (id INT PRIMARY KEY)",
            "CREATE TABLE `case` (other INT PRIMARY KEY)",
            "CREATE TABLE log (what VARCHAR(99))",
            "CREATE TRIGGER later BEFORE INSERT ON tree FOR EACH ROW INSERT INTO log VALUES ('later')",
            "CREATE TRIGGER earlier BEFORE INSERT ON tree FOR EACH ROW PRECEDES later"
                    + " BEGIN INSERT INTO log VALUES ('earlier'); INSERT INTO log VALUES ('ä€'); END",
            "SET SESSION sql_mode='ANSI_QUOTES'",
            "CREATE DEFINER='no one'@'local' TRIGGER quoting AFTER DELETE ON tree FOR EACH ROW"
                    + " INSERT INTO log VALUES (CONCAT(\"old\".\"id\", 'x'))",
            "CREATE TRIGGER counting BEFORE UPDATE ON counted FOR EACH ROW SET NEW.hidden = OLD.hidden + 1",
            "SET SESSION sql_mode=''",
            "CREATE DEFINER='no one'@'local' PROCEDURE both_(IN a INT, OUT b TEXT) COMMENT 'c' SQL SECURITY INVOKER BEGIN SET b = \"a\"; END",
            "CREATE FUNCTION both_(a INT) RETURNS VARCHAR(9) CHARSET latin1 DETERMINISTIC RETURN 'ä'",
            "SET SESSION collation_connection=latin1_german1_ci",
            "CREATE TRIGGER latin AFTER INSERT ON tree FOR EACH ROW INSERT INTO log VALUES ('ä€')",
            "CREATE VIEW latinView AS SELECT id, 'ä€' t FROM tree",
            "SET SESSION collation_connection=utf8mb4_general_ci",
            "CREATE ALGORITHM=MERGE DEFINER='no one'@'local' SQL SECURITY INVOKER VIEW checked AS"
                    + " SELECT id, other FROM root WHERE id > 0 WITH LOCAL CHECK OPTION",
            "CREATE VIEW calling AS SELECT both_(id) AS b FROM tree",
            "CREATE TABLE gone (a INT, `b c` INT)",
            "CREATE VIEW broken AS SELECT g.a, g.`b c` + 1 AS d FROM gone g JOIN tree t ON t.id = g.a",
            "CREATE VIEW brokenAgain AS SELECT d FROM broken",
            "DROP TABLE gone");

    static final List<Change> CHANGES = List.of(
            Change.copied(
                    "changes everything in the richest table",
                    "SET SESSION sql_mode='ALLOW_INVALID_DATES'",
                    "UPDATE counted SET title = 'other', number = id + 3, id = id + 100",
                    "ALTER TABLE counted DROP COLUMN twice, DROP COLUMN hidden, DROP INDEX lower_, MODIFY title TEXT,"
                            + " DROP INDEX words",
                    "ALTER TABLE counted CONVERT TO CHARACTER SET utf8mb4",
                    "DROP TRIGGER counting",
                    "ALTER TABLE counted ALTER CHECK small_ NOT ENFORCED, ALTER INDEX byThrice VISIBLE"),
            Change.copied(
                    "empties and drops what has odd names",
                    "TRUNCATE TABLE `order``s ünï€`",
                    "RENAME TABLE `order``s ünï€` TO elsewhere, parted TO `order``s ünï€`, `Case` TO x, `case` TO `Case`",
                    "ALTER TABLE `order``s ünï€` REMOVE PARTITIONING",
                    "DROP TABLE strange, keyless"),
            Change.copied(
                    "changes types at both ends of a foreign key",
                    "SET SESSION foreign_key_checks=0",
                    "ALTER TABLE tree DROP FOREIGN KEY tree_ibfk_1, DROP FOREIGN KEY tree_ibfk_2, DROP FOREIGN KEY loosely",
                    "ALTER TABLE child DROP FOREIGN KEY toParent",
                    "ALTER TABLE parent MODIFY id BIGINT",
                    "ALTER TABLE root MODIFY id BIGINT",
                    "ALTER TABLE child MODIFY pid BIGINT, ADD CONSTRAINT toParent FOREIGN KEY (pid) REFERENCES parent (id)",
                    "ALTER TABLE tree MODIFY id BIGINT, MODIFY up BIGINT",
                    "ALTER TABLE log ADD id BIGINT, ADD CONSTRAINT tree_ibfk_1 FOREIGN KEY (id) REFERENCES root (id)"),
            Change.copied(
                    "drops routines, triggers and views",
                    "DROP VIEW checked, calling, broken, latinView",
                    "DROP PROCEDURE both_",
                    "DROP FUNCTION both_",
                    "CREATE FUNCTION both_(a INT) RETURNS INT DETERMINISTIC RETURN 1",
                    "CREATE PROCEDURE fresh() SELECT 1",
                    "DROP TRIGGER later",
                    "DROP TRIGGER latin",
                    "CREATE TRIGGER later AFTER INSERT ON log FOR EACH ROW SET @x = 1",
                    "CREATE OR REPLACE VIEW brokenAgain AS SELECT 1 AS x"),
            Change.copied(
                    "moves a check to another table",
                    "ALTER TABLE named DROP CHECK positive",
                    "ALTER TABLE plain ADD CONSTRAINT positive CHECK (a > 0)",
                    "DROP TABLE parted",
                    "CREATE TABLE parted (a INT, CONSTRAINT loose2 CHECK (a > 1))"),
            Change.structural(
                    "counted",
                    "ALTER TABLE counted ADD COLUMN `new, (` INT NOT NULL DEFAULT 5 AFTER id, ADD later VARCHAR(9) UNIQUE,"
                            + " DROP INDEX words, DROP CONSTRAINT small_, ADD CONSTRAINT c CHECK (number > -100)",
                    "ALTER TABLE counted ALTER raw DROP DEFAULT, ALTER COLUMN hidden SET DEFAULT 9",
                    "CREATE INDEX words ON counted (hidden)",
                    "CREATE INDEX sums ON counted ((number + hidden))",
                    "DROP INDEX byThrice ON counted",
                    "DROP INDEX many ON counted",
                    "ALTER TABLE counted ADD FULLTEXT INDEX ft (body), ADD UNIQUE (id, `new, (`), ALGORITHM=COPY, LOCK=SHARED",
                    "DROP TRIGGER counting",
                    "CREATE TRIGGER other AFTER INSERT ON counted FOR EACH ROW SET @x = 1"),
            Change.structural(
                    "named",
                    "ALTER TABLE named DROP CONSTRAINT positive",
                    "ALTER TABLE named ADD CONSTRAINT other CHECK (a < 9)"),
            Change.structural(
                    "tree",
                    "DROP TRIGGER later",
                    "ALTER TABLE tree DROP FOREIGN KEY tree_ibfk_1, ADD other INT, ADD CONSTRAINT toItself"
                            + " FOREIGN KEY (other) REFERENCES tree (id)",
                    "ALTER TABLE tree ADD CONSTRAINT anew FOREIGN KEY (up) REFERENCES tree (id) ON DELETE CASCADE"),
            Change.aside("tree", "DROP TABLE tree", "CREATE TABLE tree (id BIGINT AUTO_INCREMENT PRIMARY KEY)"),
            Change.aside("tree", "SET foreign_key_checks=0", "TRUNCATE TABLE tree", "DROP TRIGGER latin"),
            Change.aside("keyless", "TRUNCATE TABLE keyless", "INSERT INTO keyless VALUES ('c')"),
            Change.aside("parted", "DROP TABLE parted"),
            Change.aside("order`s ünï€", "DROP TABLE `order``s ünï€`"));

    private MySqlScene() {}
}
