package org.sluice.engine.lease;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One life of one process: after a restart it is another node.
 *
 * @param id different for every node there ever was
 * @param host the name that its machine has for itself
 * @param pid its process id there
 */
public record NodeId(String id, String host, long pid) {
    /** A new identity for the process that calls. */
    public static NodeId ofThisProcess() {
        return new NodeId(
                UUID.randomUUID().toString(),
                localHost(),
                ProcessHandle.current().pid());
    }

    /** As people are told: {@code node 3f2a1b4c on host 'db1' (pid 4711)}. */
    public String describe() {
        return "node %s on host '%s' (pid %d)".formatted(id.substring(0, Math.min(8, id.length())), host, pid);
    }

    /** The environment goes first, since a look-up of the own name may wait for a name server. */
    private static String localHost() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("HOSTNAME"))
                .or(() -> Optional.ofNullable(environment.get("COMPUTERNAME")))
                .filter(name -> !name.isBlank())
                .orElseGet(NodeId::lookedUp);
    }

    private static String lookedUp() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown"; // for people only: nothing depends on it
        }
    }
}
