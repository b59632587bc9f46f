package org.sluice.revert.internal.journal.mariadb;

import java.util.List;
import org.sluice.revert.internal.journal.Change;

/** One of each kind of object that MariaDB knows, with values that a strict mode refuses, and what a step does to them. */
final class MariaDbScene {
    static final List<String> OBJECTS = List.of(
            "SET SESSION sql_mode='NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,IGNORE_BAD_TABLE_OPTIONS', time_zone='+02:00',"
                    + " check_constraint_checks=0, foreign_key_checks=0",
            "CREATE SEQUENCE numbers START WITH 5 MINVALUE -7 MAXVALUE 90 INCREMENT BY 3 CACHE 4 CYCLE COMMENT='n'",
            "DO NEXTVAL(numbers)",
            "CREATE SEQUENCE downwards INCREMENT BY -1 NOCACHE",
            "DO NEXTVAL(downwards)",
            """
            CREATE TABLE counted (
              id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'it''s, (a) \\\\ `key`',
              title VARCHAR(200) CHARACTER SET latin1 COLLATE latin1_german1_ci DEFAULT 'ä',
              body LONGTEXT, data LONGBLOB, raw BINARY(3) DEFAULT x'fffe27', number INT DEFAULT nextval(numbers),
              twice INT GENERATED ALWAYS AS (number * 2) VIRTUAL, thrice INT GENERATED ALWAYS AS (number * 3) STORED,
              cut VARCHAR(2) GENERATED ALWAYS AS (CONCAT(title, 'x')) STORED,
              hidden INT INVISIBLE DEFAULT 3, flag BIT(5) DEFAULT b'101', doc JSON, kind ENUM('a', 'b,)', '') DEFAULT 'a',
              more SET('x', 'y'), uid UUID DEFAULT uuid(), ip INET6, ip4 INET4, day DATE DEFAULT '0000-00-00',
              moment DATETIME(6), stamp TIMESTAMP DEFAULT '2021-03-28 02:30:00',
              changed TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
              squeezed TEXT COMPRESSED, place POINT, real_ DOUBLE, single FLOAT, padded INT(6) ZEROFILL, year_ YEAR,
              span TIME(2), money DECIMAL(30, 10), small CHAR(4) CHECK (small <> 'y,\\n)'), calc INT DEFAULT (1 + 2),
              KEY (title(5), number DESC), FULLTEXT words (body), UNIQUE `un``ique` (uid), KEY byThrice (thrice) IGNORED,
              CONSTRAINT small_ CHECK (number > -9)
            ) ENGINE=InnoDB ROW_FORMAT=DYNAMIC COMMENT='it''s; "x"' CHARSET=utf8mb3 COLLATE=utf8mb3_bin""",
            "INSERT INTO counted (id, title, body, data, raw, number, kind, day, moment, ip, ip4, doc, more, squeezed, place,"
                    + " real_, single, padded, year_, span, money, small) VALUES"
                    + " (0, 'ß', 'word', x'00ff27', x'000102', -4, 'z', '2021-02-31', '0000-00-00', '::1', '1.2.3.4', '{}',"
                    + " 'x,y', REPEAT('q', 500), POINT(1, 2), 0.1, 0.1, 7, 1901, '-838:59:59.99', 1.0000000001, 'x'),"
                    + " (7, NULL, NULL, NULL, NULL, NULL, '', '2021-00-10', NULL, NULL, NULL, '[1]', '', NULL, NULL,"
                    + " 1e300, 16777217, 1234567, 0, NULL, NULL, 'a '), (20, DEFAULT, '', '', '', DEFAULT, NULL, NULL, NULL,"
                    + " NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
            "DELETE FROM counted WHERE id = 20",
            """
            CREATE TABLE `order``s ünï€` (`select` INT, `na``me, (` VARCHAR(9) CHARACTER SET utf8mb4,
              `日本` TEXT, KEY `select` (`select`)) ENGINE=Aria TRANSACTIONAL=0 CHARSET=utf8mb4""",
            "INSERT INTO `order``s ünï€` VALUES (1, '😀', 'ü'), (1, '😀', 'ü')",
            "CREATE TABLE parted (id INT NOT NULL, d DATE NOT NULL, PRIMARY KEY (id, d)) PARTITION BY RANGE (YEAR(d))"
                    + " (PARTITION p0 VALUES LESS THAN (2000) COMMENT = 'a, )', PARTITION p1 VALUES LESS THAN MAXVALUE)",
            "INSERT INTO parted VALUES (1, '1999-01-01'), (2, '2020-01-01')",
            "CREATE TABLE strange (id INT PRIMARY KEY) ENGINE=MyISAM `made_up`='x'",
            "INSERT INTO strange VALUES (-1), (3)",
            "CREATE TABLE history (id INT PRIMARY KEY, v VARCHAR(9)) WITH SYSTEM VERSIONING",
            "INSERT INTO history VALUES (1, 'a'), (2, 'b')",
            "UPDATE history SET v = 'c' WHERE id = 1",
            "DELETE FROM history WHERE id = 2",
            "CREATE TABLE period (id INT, a DATE, b DATE, PERIOD FOR validity (a, b),"
                    + " UNIQUE (id, validity WITHOUT OVERLAPS))",
            "INSERT INTO period VALUES (1, '2020-01-01', '2020-02-01'), (1, '2020-02-01', '2020-03-01')",
            "CREATE TABLE lax (small CHAR(4) CHECK (small <> 'x,\\n)'), doc JSON)",
            "INSERT INTO lax VALUES ('x,\\n)', 'no json')",
            "CREATE TABLE root (id INT PRIMARY KEY)",
            "INSERT INTO root VALUES (1), (2)",
            "CREATE TABLE tree (id INT PRIMARY KEY, up INT, FOREIGN KEY (up) REFERENCES tree (id) ON DELETE SET NULL,"
                    + " FOREIGN KEY (id) REFERENCES root (id) ON UPDATE CASCADE)",
            "INSERT INTO tree VALUES (1, NULL), (2, 1), (99, 1)",
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
            "CREATE DEFINER='no one'@'local' PROCEDURE both_(IN a INT, OUT b TEXT) COMMENT 'c' SQL SECURITY INVOKER BEGIN SET b = \"a\"; END",
            "CREATE FUNCTION both_(a INT) RETURNS VARCHAR(9) CHARSET latin1 DETERMINISTIC RETURN 'ä'",
            "BEGIN NOT ATOMIC SET character_set_client=latin1, collation_connection=latin1_german1_ci; EXECUTE IMMEDIATE"
                    + " 'CREATE TRIGGER latin AFTER INSERT ON tree FOR EACH ROW INSERT INTO log VALUES (''ä€'')';"
                    + " EXECUTE IMMEDIATE 'CREATE VIEW latinView AS SELECT id, ''ä€'' t FROM tree';"
                    + " SET character_set_client=utf8mb4, collation_connection=utf8mb4_general_ci; END",
            "CREATE ALGORITHM=MERGE DEFINER='no one'@'local' SQL SECURITY INVOKER VIEW checked AS"
                    + " SELECT id, v FROM history WHERE id > 0 WITH LOCAL CHECK OPTION",
            "CREATE VIEW calling AS SELECT both_(id) AS b FROM tree",
            "CREATE TABLE gone (a INT, `b c` INT)",
            "CREATE VIEW broken AS SELECT g.a, g.`b c` + 1 AS d FROM gone g JOIN tree t ON t.id = g.a",
            "CREATE VIEW brokenAgain AS SELECT d FROM broken",
            "DROP TABLE gone");

    static final List<Change> CHANGES = List.of(
            Change.copied(
                    "changes everything in the richest table",
                    "SET SESSION sql_mode='', check_constraint_checks=0",
                    "UPDATE counted SET title = 'other', number = 3, id = id + 100",
                    "ALTER TABLE counted DROP COLUMN twice, DROP COLUMN hidden, MODIFY title TEXT, DROP INDEX words,"
                            + " CONVERT TO CHARACTER SET utf8mb4, ENGINE=Aria",
                    "DROP TRIGGER counting",
                    "DO NEXTVAL(numbers), NEXTVAL(numbers)"),
            Change.copied(
                    "empties and drops what has odd names",
                    "TRUNCATE TABLE `order``s ünï€`",
                    "RENAME TABLE `order``s ünï€` TO elsewhere, parted TO `order``s ünï€`, `Case` TO x, `case` TO `Case`",
                    "ALTER TABLE `order``s ünï€` REMOVE PARTITIONING",
                    "DROP TABLE strange, period"),
            Change.copied(
                    "changes types at both ends of a foreign key",
                    "SET SESSION foreign_key_checks=0",
                    "ALTER TABLE tree DROP FOREIGN KEY tree_ibfk_1, DROP FOREIGN KEY tree_ibfk_2",
                    "ALTER TABLE child DROP FOREIGN KEY toParent",
                    "ALTER TABLE parent MODIFY id BIGINT",
                    "ALTER TABLE root MODIFY id BIGINT",
                    "ALTER TABLE child MODIFY pid BIGINT, ADD CONSTRAINT toParent FOREIGN KEY (pid) REFERENCES parent (id)",
                    "ALTER TABLE tree MODIFY id BIGINT, MODIFY up BIGINT",
                    "ALTER TABLE log ADD id BIGINT, ADD CONSTRAINT tree_ibfk_1 FOREIGN KEY (id) REFERENCES root (id)"),
            Change.copied(
                    "drops routines, triggers, sequences and views",
                    "DROP VIEW checked, calling, broken, latinView",
                    "DROP PROCEDURE both_",
                    "CREATE OR REPLACE FUNCTION both_(a INT) RETURNS INT RETURN 1",
                    "CREATE PROCEDURE fresh() SELECT 1",
                    "DROP TRIGGER later",
                    "DROP TRIGGER latin",
                    "CREATE TRIGGER later AFTER INSERT ON log FOR EACH ROW SET @x = 1",
                    "DROP SEQUENCE downwards",
                    "CREATE TABLE downwards (a INT)",
                    "ALTER SEQUENCE numbers RESTART 20 CACHE 9",
                    "CREATE OR REPLACE VIEW brokenAgain AS SELECT 1 AS x"),
            Change.copied(
                    "loses history",
                    "SET SESSION system_versioning_alter_history=KEEP",
                    "ALTER TABLE history DROP SYSTEM VERSIONING",
                    "DELETE FROM history"),
            Change.structural(
                    "counted",
                    "ALTER TABLE counted ADD COLUMN `new, (` INT NOT NULL DEFAULT 5 AFTER id, ADD later VARCHAR(9) UNIQUE,"
                            + " DROP INDEX words, DROP CONSTRAINT small_, ADD CONSTRAINT c CHECK (number > -100)",
                    "ALTER TABLE counted ALTER raw DROP DEFAULT, ALTER COLUMN hidden SET DEFAULT 9",
                    "CREATE INDEX words ON counted (hidden)",
                    "DROP INDEX byThrice ON counted",
                    "ALTER TABLE counted ADD FULLTEXT INDEX ft (body), ADD UNIQUE (id, `new, (`), ALGORITHM=COPY, LOCK=SHARED",
                    "DROP TRIGGER counting",
                    "CREATE TRIGGER other AFTER INSERT ON counted FOR EACH ROW SET @x = 1"),
            Change.structural(
                    "tree",
                    "DROP TRIGGER later",
                    "ALTER TABLE tree DROP FOREIGN KEY tree_ibfk_1, ADD other INT, ADD CONSTRAINT toItself"
                            + " FOREIGN KEY (other) REFERENCES tree (id)",
                    "ALTER TABLE tree ADD CONSTRAINT anew FOREIGN KEY (up) REFERENCES tree (id) ON DELETE CASCADE"),
            Change.structural("history", "ALTER TABLE history ADD INDEX (v)"),
            Change.aside("counted", "TRUNCATE TABLE counted", "DO NEXTVAL(numbers)"),
            Change.aside("tree", "DROP TABLE tree", "CREATE TABLE tree (id BIGINT AUTO_INCREMENT PRIMARY KEY)"),
            Change.aside("tree", "SET foreign_key_checks=0", "TRUNCATE TABLE tree", "DROP TRIGGER latin"),
            Change.aside("history", "DROP TABLE history", "CREATE SEQUENCE history"),
            Change.aside("parted", "DROP TABLE parted"),
            Change.aside("order`s ünï€", "DROP TABLE `order``s ünï€`"));

    private MariaDbScene() {}
}
