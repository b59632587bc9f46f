package org.sluice.benchmarks;

import java.sql.SQLException;

/** A table as many applications have one: rows of about 170 bytes, two secondary indexes. */
final class BigTable {
    static final String NAME = "Bench_Order";

    private BigTable() {}

    static void makeIn(Site site, Product product, int rows) throws SQLException {
        site.execute(
                "create table " + NAME + " (orderId bigint not null primary key, customerId bigint not null,"
                        + " createTime bigint not null, status integer not null, amount integer not null,"
                        + " title varchar(100), remark varchar(255))",
                "insert into " + NAME
                        + " select n, mod(n * 7919, 50000), 1767225600000 + n * 1000, mod(n, 7), mod(n, 1000),"
                        + " concat('Order number ', n, ' of a customer who orders often and much'),"
                        + " concat('To be delivered between eight and twelve in the morning, at door ', n)"
                        + " from " + product.numbers(rows),
                "create index IX_Bench_Customer on " + NAME + " (customerId)",
                "create index IX_Bench_Time on " + NAME + " (createTime)");
    }
}
