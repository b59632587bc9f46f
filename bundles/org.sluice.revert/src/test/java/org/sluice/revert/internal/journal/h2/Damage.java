package org.sluice.revert.internal.journal.h2;

import java.util.List;

/** What runs do to the sample. */
enum Damage {
    DROPS_TABLES("DROP TABLE Customer CASCADE", "DROP TABLE Orders CASCADE", "DROP TABLE Heap", "DROP TABLE Types"),
    DROPS_NEARLY_EVERYTHING(
            "DROP VIEW Pairs",
            "DROP VIEW Names",
            "DROP VIEW Calls",
            "DROP VIEW Broken",
            "DROP TABLE Orders",
            "DROP TABLE Customer",
            "DROP TABLE Heap, Always, Types, OnlyGenerated, Audit",
            "DROP SEQUENCE Tickets",
            "DROP SEQUENCE Small",
            "DROP ALIAS Plus",
            "DROP ALIAS Absolute"),
    CHANGES_ROWS(
            "INSERT INTO Customer (name) VALUES ('new')",
            "UPDATE Orders SET payerId = NULL, nn = NULL, ghost = 1",
            "DELETE FROM Customer WHERE id = 20",
            "UPDATE Heap SET a = 9",
            "UPDATE Types SET cl = 'x', j = NULL",
            "INSERT INTO Always (n, m) VALUES (7, 7)",
            "DELETE FROM OnlyGenerated",
            "SELECT NEXT VALUE FOR Tickets",
            "SELECT NEXT VALUE FOR Small"),
    TRUNCATES("TRUNCATE TABLE Heap", "TRUNCATE TABLE Types", "TRUNCATE TABLE Always RESTART IDENTITY"),
    RENAMES(
            "ALTER TABLE Customer RENAME TO Person",
            "ALTER TABLE Orders RENAME TO \"Bestellung ü\"",
            "ALTER TABLE Heap RENAME TO Always2",
            "ALTER TABLE Always RENAME TO Heap",
            "ALTER TABLE Person RENAME CONSTRAINT notQ TO stillNotQ",
            "ALTER INDEX ixMany RENAME TO ixFew"),
    RENAMES_COLUMNS(
            "ALTER TABLE Customer ALTER COLUMN name RENAME TO title", "ALTER TABLE Heap ALTER COLUMN a RENAME TO z"),
    ALTERS(
            "ALTER TABLE Customer ADD COLUMN extra INT DEFAULT 3",
            "ALTER TABLE Orders DROP COLUMN ghost",
            "ALTER TABLE Heap ALTER COLUMN b VARCHAR(400) DEFAULT 'x' USING COALESCE(b, '')",
            "ALTER TABLE Always ALTER COLUMN id RESTART WITH 500",
            "ALTER TABLE Types DROP COLUMN cl",
            "ALTER TABLE Customer ALTER COLUMN name SET NULL",
            "COMMENT ON TABLE Customer IS 'other'",
            "COMMENT ON SEQUENCE Tickets IS 'other'",
            "ALTER SEQUENCE Tickets INCREMENT BY 7 NO MAXVALUE NO CYCLE RESTART WITH 100"),
    MAKES_ANEW(
            "DROP TABLE Orders CASCADE",
            "CREATE TABLE Orders (x VARCHAR)",
            "INSERT INTO Orders VALUES ('y')",
            "CREATE INDEX fkPayer ON Orders (x)",
            "DROP TABLE Heap",
            "CREATE VIEW Heap AS SELECT 1 AS one",
            "DROP VIEW Calls",
            "CREATE TABLE Calls (a INT)",
            "DROP ALIAS Plus",
            "CREATE ALIAS Plus FOR 'java.lang.Math.max(int, int)'",
            "DROP SEQUENCE Small",
            "CREATE SEQUENCE Small START WITH 9"),
    CHANGES_LINKS(
            "DROP TRIGGER auditOrders",
            "DROP TRIGGER auditCustomer",
            "CREATE FORCE TRIGGER auditCustomer AFTER DELETE ON Heap CALL 'com.example.Other'",
            "ALTER TABLE Orders DROP CONSTRAINT fkPayer",
            "ALTER TABLE Heap ADD CONSTRAINT fkPayer FOREIGN KEY (a) REFERENCES Always (n) NOCHECK",
            "DROP SYNONYM Clients",
            "CREATE SYNONYM Buyers FOR Customer",
            "DROP VIEW Pairs",
            "CREATE OR REPLACE VIEW Names AS SELECT id, name, 1 AS more FROM Customer"),
    CHANGES_INDEXES(
            "DROP INDEX ixMany",
            "CREATE INDEX ixMany ON Heap (a)",
            "DROP INDEX ixCustomer",
            "CREATE INDEX ixCustomer ON Orders (payerId)",
            "ALTER TABLE Always DROP CONSTRAINT uShared",
            "ALTER TABLE Audit ADD CONSTRAINT uShared UNIQUE (what)",
            "ALTER TABLE Customer DROP CONSTRAINT notQ"),
    USES_WHAT_IT_MAKES(
            "CREATE SEQUENCE Fresh",
            "CREATE ALIAS FreshAlias FOR 'java.lang.Math.abs(int)'",
            "ALTER TABLE Heap ALTER COLUMN a SET DEFAULT NEXT VALUE FOR Fresh",
            "ALTER TABLE Heap ADD COLUMN g INT GENERATED ALWAYS AS (FreshAlias(a))",
            "ALTER TABLE Heap ADD CONSTRAINT freshCheck CHECK (FreshAlias(a) < 100)",
            "CREATE TABLE FreshTable (a INT DEFAULT NEXT VALUE FOR Fresh)",
            "CREATE VIEW FreshView AS SELECT a FROM FreshTable",
            "CREATE VIEW FreshView2 AS SELECT a FROM FreshView"),
    LOSES_WHAT_TABLES_USE(
            "DROP TABLE Orders CASCADE",
            "DROP SEQUENCE Tickets",
            "DROP ALIAS Absolute",
            "DROP TABLE Types",
            "DROP DOMAIN Short");

    private final String statements;

    Damage(String... statements) {
        this.statements = String.join("\n", statements);
    }

    List<String> statements() {
        return List.of(statements.split("\n"));
    }
}
