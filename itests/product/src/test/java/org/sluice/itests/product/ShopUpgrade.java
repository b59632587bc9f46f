package org.sluice.itests.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.sluice.itests.modules.ModuleJar;
import org.sluice.itests.servers.TestDatabase;

/** A module with some thousand rows at 1.0.0, and its upgrade to 4.0.0 by statements of every kind. */
final class ShopUpgrade {
    static final String MODULE = "shop";
    /** What the console says when the run begins. */
    static final String BEGINNING = MODULE + ": 1.0.0 -> ";

    private static final int ITEMS = 3000;
    private static final String LAST =
            "3.0.0 > 4.0.0 : alter table Item drop column note; update Fresh set text_ = 'x'";

    private static final String[] BEFORE = {
        "create table Release_ (mvccVersion bigint default 0 not null, releaseId bigint not null primary key, "
                + "createDate timestamp null, modifiedDate timestamp null, servletContextName varchar(75) null, "
                + "schemaVersion varchar(75) null, buildNumber integer, buildDate timestamp null, "
                + "verified boolean, state_ integer, testString varchar(1024) null)",
        "create unique index IX_8BD6BCA7 on Release_ (servletContextName)",
        "insert into Release_ (releaseId, servletContextName, schemaVersion, buildNumber, state_) " + "values (1, '"
                + MODULE + "', '1.0.0', 1, 0)",
        "create table Item (id bigint not null primary key, name varchar(100), amount integer, note varchar(200))",
        "create index IX_Item on Item (name)",
        "create table Part (id bigint not null primary key, itemId bigint, label varchar(50), "
                + "constraint FK_Part foreign key (itemId) references Item (id) on delete cascade)",
        "create table Entry (text_ varchar(100))",
        "create table Gone (id bigint not null primary key, name varchar(100))",
        "create table Former (id bigint not null primary key, name varchar(100))",
        "create view ItemNames as select id, name from Item"
    };
    private static final String[] ROWS = {
        "insert into Part select id, id, name from Item",
        "insert into Part select id + 100000, id, name from Item",
        "insert into Entry select name from Item",
        "insert into Entry select name from Item",
        "insert into Gone select id, name from Item",
        "insert into Former select id, name from Item"
    };

    private ShopUpgrade() {}

    /** Fills an empty database, as a Liferay that has been upgraded to 1.0.0 would have left it. */
    static void fill(TestDatabase database) throws SQLException {
        Target.execute(database, BEFORE);
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into Item values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (long id : LongStream.rangeClosed(1, ITEMS).toArray()) {
                insert.setLong(1, id);
                insert.setString(2, "item " + id);
                insert.setLong(3, id % 7);
                insert.setString(4, "n".repeat((int) (id % 150)));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
        Target.execute(database, ROWS);
    }

    /** The module whose upgrade works. */
    static Path good(Path folder) throws Exception {
        return module(folder, LAST);
    }

    /** The same bundle, but it ends with a statement that another client can hold up. */
    static Path holdable(Path folder, String statement) throws Exception {
        return module(folder, LAST + "; " + statement);
    }

    /** The same bundle, but its last step fails at its end. */
    static Path broken(Path folder) throws Exception {
        return module(folder, LAST + "; throw");
    }

    /** The gate of its component is open at the last version only. */
    private static Path module(Path folder, String last) throws Exception {
        return ModuleJar.named(MODULE)
                .requires("4.0.0")
                .registrations(
                        "1.0.0 > 1.1.0 : create table Fresh (id LONG not null primary key, text_ VARCHAR(100) null); "
                                + "insert into Fresh select id, name from Item; create index IX_Fresh on Fresh (text_)",
                        "1.1.0 > 1.2.0 : alter table Item add state_ INTEGER; "
                                + "update Item set state_ = 1, amount = amount + 1; update Part set label = 'p'",
                        "1.2.0 > 2.0.0 : delete from Item where id <= 500; insert into Entry select name from Item; "
                                + "drop table Gone",
                        "2.0.0 > 3.0.0 : alter table Former rename to Kept; delete from Kept where id > 100; "
                                + "truncate table Entry; drop view ItemNames; "
                                + "create view ItemNames as select id, name, state_ from Item",
                        last)
                .gated(
                        MODULE,
                        ProductTest.RELEASE,
                        "(&(release.bundle.symbolic.name=" + MODULE + ")(release.schema.version=4.0.0))")
                .writeTo(folder.resolve(MODULE + ".jar"));
    }
}
