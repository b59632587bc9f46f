package org.sluice.revert.internal.journal.h2;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;

class H2JournalFileTest extends H2JournalContract {
    @TempDir
    private Path folder;

    @Override
    DatabaseServer server() {
        return TestServers.h2(folder);
    }
}
