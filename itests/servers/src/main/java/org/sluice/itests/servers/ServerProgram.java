package org.sluice.itests.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A database server's program: where it is, how a server with fresh data starts, how it stops. */
interface ServerProgram {
    /** The user and password that every server started here accepts. */
    String LOGIN = "sluice";

    /** The folder of the program that the machine has. */
    Optional<Path> installed();

    /** Unpacks the program that the registry has into this folder, and returns the folder that holds it. */
    Path unpack(Path folder) throws IOException;

    /**
     * Makes fresh data under a folder and starts the server, which may need some time until it answers.
     *
     * @param home where the program is
     */
    Process start(Path home, Path folder, int port) throws IOException;

    /** Stops a server whose data nobody needs any more. */
    void stop(Process server) throws IOException;
}
