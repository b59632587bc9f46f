package org.sluice.itests.servers;

import java.util.UUID;

/** Names of databases, different in every test and every run. */
final class Names {
    private Names() {}

    static String fresh() {
        return "t_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
