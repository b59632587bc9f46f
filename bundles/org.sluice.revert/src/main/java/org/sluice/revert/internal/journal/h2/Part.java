package org.sluice.revert.internal.journal.h2;

import java.util.regex.Pattern;

/** The kinds of statements that make a schema. */
enum Part {
    DOMAIN("CREATE DOMAIN (?:IF NOT EXISTS )?NAMED"),
    DOMAIN_CONSTRAINT("ALTER DOMAIN ON_TABLE ADD CONSTRAINT (?:IF NOT EXISTS )?NAMED"),
    ALIAS("CREATE FORCE ALIAS (?:IF NOT EXISTS )?NAMED"),
    AGGREGATE("CREATE FORCE AGGREGATE (?:IF NOT EXISTS )?NAMED"),
    SEQUENCE("CREATE SEQUENCE (?:IF NOT EXISTS )?NAMED"),
    TABLE("CREATE (?:CACHED |MEMORY |GLOBAL TEMPORARY )TABLE NAMED"),
    VIEW("CREATE FORCE VIEW NAMED"),
    PRIMARY_KEY(constraint("PRIMARY KEY")),
    UNIQUE(constraint("UNIQUE [A-Z ]*\\((?<columns>LISTED)\\)")),
    CHECK(constraint("CHECK")),
    FOREIGN_KEY(constraint(
            "FOREIGN KEY\\((?<columns>LISTED)\\) (?:INDEX QUOTED\\.QUOTED )?REFERENCES QUOTED\\.(?<parent>QUOTED)")),
    INDEX("CREATE (?:[A-Z]+ )*INDEX (?:IF NOT EXISTS )?NAMED ON ON_TABLE"),
    SYNONYM("CREATE SYNONYM NAMED FOR ON_TABLE"),
    TRIGGER("CREATE FORCE TRIGGER NAMED [A-Z, ]+ ON ON_TABLE"),
    GRANT("GRANT [A-Z, ]+ ON ON_TABLE"),
    COMMENT("COMMENT ON [A-Z]+ NAMED"),
    /** What cannot be made again from what H2 writes down: linked tables, materialized views. */
    REFUSED("CREATE FORCE (?:[A-Z]+ )*(?:LINKED TABLE|MATERIALIZED VIEW) NAMED");

    private final Pattern pattern;

    Part(String shape) {
        pattern = Pattern.compile(shape.replace("NAMED", "QUOTED\\.(?<name>QUOTED)")
                .replace("ON_TABLE", "QUOTED\\.(?<table>QUOTED)")
                .replace("LISTED", "QUOTED(?:, QUOTED)*")
                .replace("QUOTED", Names.NAME));
    }

    private static String constraint(String type) {
        return "ALTER TABLE ON_TABLE ADD CONSTRAINT NAMED(?: COMMENT (?:U&)?'[^']*+(?:''[^']*+)*+')? " + type;
    }

    Pattern pattern() {
        return pattern;
    }
}
