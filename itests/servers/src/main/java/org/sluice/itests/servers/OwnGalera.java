package org.sluice.itests.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three MariaDB servers of one Galera cluster that belong to one test, which may kill each of them. They end with {@link
 * #close}; the folder stays.
 *
 * <p>They begin with the same data and as members of the same view, so that none of them needs a state transfer, for which
 * further programs would be needed.
 */
public final class OwnGalera implements AutoCloseable {
    private static final int SIZE = 3;
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    /** A member that says nothing for two seconds is gone; the usual is five, and fifteen until all agree. */
    private static final String SUSPICION =
            "evs.suspect_timeout=PT2S;evs.inactive_timeout=PT4S;evs.inactive_check_period=PT0.5S;evs.keepalive_period=PT0.5S";

    private final MariaDbProgram program = new MariaDbProgram();
    private final Path home;
    private final Path folder;
    private final Path provider;
    private final List<Member> members;
    private final List<Process> processes = new ArrayList<>();

    /**
     * One server.
     *
     * @param group where the others find it
     * @param transfer a port that is kept for it, and not used
     */
    private record Member(int number, Coordinates coordinates, int group, int transfer) {
        private static Member of(int number) throws IOException {
            Coordinates coordinates = new Coordinates(
                    "127.0.0.1",
                    Keeper.freePort(),
                    ServerProgram.LOGIN,
                    ServerProgram.LOGIN,
                    ProcessHandle.current().pid(),
                    "server " + number + " of a cluster of a test");
            return new Member(number, coordinates, Keeper.freePort(), Keeper.freePort());
        }

        private String id() {
            return "%1$d%1$d%1$d%1$d%1$d%1$d%1$d%1$d-0000-11f0-8000-000000000000".formatted(number);
        }
    }

    private OwnGalera(Path home, Path folder, Path provider, List<Member> members) {
        this.home = home;
        this.folder = folder;
        this.provider = provider;
        this.members = members;
    }

    /**
     * Starts a cluster with fresh data in a folder, and waits until all of its servers answer.
     *
     * @param cache a folder that outlives the test, for what has to be fetched
     */
    public static OwnGalera in(Path folder, Path cache) throws IOException {
        Path provider = GaleraProvider.find(cache);
        Files.createDirectories(folder);
        Optional<Path> installed = new MariaDbProgram().installed();
        Path home = installed.isPresent() ? installed.get() : new MariaDbProgram().unpack(folder);
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= SIZE; i++) {
            members.add(Member.of(i));
        }
        OwnGalera cluster = new OwnGalera(home, folder, provider, List.copyOf(members));
        try {
            cluster.start();
        } catch (IOException | SQLException e) {
            cluster.close();
            throw new IOException("The cluster does not start: " + e.getMessage(), e);
        }
        return cluster;
    }

    /** How many servers there are. */
    public int size() {
        return SIZE;
    }

    /** Makes a database in the cluster, and gives it as each of the servers offers it. */
    public List<TestDatabase> freshDatabase() throws SQLException {
        TestDatabase first = new MariaDbServer(members.get(0).coordinates()).freshDatabase();
        List<TestDatabase> offers = new ArrayList<>(List.of(first));
        for (Member member : members.subList(1, SIZE)) {
            offers.add(new MariaDbServer(member.coordinates()).database(first.name()));
        }
        return List.copyOf(offers);
    }

    /** Ends a server at once, as {@code kill -9} does. */
    public void kill(int index) {
        processes.get(index).destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }

    private void start() throws IOException, SQLException {
        Path template = template();
        for (Member member : members) {
            Path data = folder(member).resolve("data");
            copy(template, data);
            Files.writeString(data.resolve("gvwstate.dat"), view(member));
            processes.add(program.startAgain(
                    home, folder(member), member.coordinates().port(), options(member, others())));
        }
        for (int i = 0; i < SIZE; i++) {
            await(i, members.get(i));
        }
    }

    /** The data of a cluster of one, which has a name and has ended in good order. */
    private Path template() throws IOException, SQLException {
        Member alone = Member.of(0);
        Files.createDirectories(folder(alone));
        program.install(home, folder(alone), List.of());
        List<String> options = new ArrayList<>(options(alone, ""));
        options.add("--wsrep-new-cluster");
        processes.add(
                program.startAgain(home, folder(alone), alone.coordinates().port(), options));
        await(0, alone);
        Sql.execute(MariaDbServer.source(alone.coordinates(), "mysql"), "SHUTDOWN");
        processes.remove(0).onExit().join();
        return folder(alone).resolve("data");
    }

    private List<String> options(Member member, String others) {
        return List.of(
                "--wsrep-on=ON",
                "--wsrep-provider=" + provider,
                "--wsrep-cluster-name=" + folder.getFileName(),
                "--wsrep-cluster-address=gcomm://" + others,
                "--wsrep-node-name=n" + member.number(),
                "--wsrep-node-address=127.0.0.1",
                "--wsrep-provider-options=base_host=127.0.0.1;base_port=%1$d;gmcast.listen_addr=tcp://127.0.0.1:%1$d;ist.recv_addr=127.0.0.1:%2$d;gcache.size=32M;%3$s"
                        .formatted(member.group(), member.transfer(), SUSPICION),
                "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2",
                "--innodb-lock-wait-timeout=300");
    }

    private String others() {
        return members.stream().map(member -> "127.0.0.1:" + member.group()).collect(Collectors.joining(","));
    }

    /** As a cluster that lost its power would have left it: the members find together again without any help. */
    private String view(Member self) {
        Stream<String> head = Stream.of(
                "my_uuid: " + self.id(),
                "#vwbeg",
                "view_id: 3 " + members.get(0).id() + " 3",
                "bootstrap: 0");
        Stream<String> all = members.stream().map(member -> "member: " + member.id() + " 0");
        return Stream.of(head, all, Stream.of("#vwend", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private void await(int index, Member member) throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!isReady(member)) {
            if (ended(processes.get(index)) || Instant.now().isAfter(limit)) {
                throw new IOException("server %d: %s"
                        .formatted(
                                member.number(),
                                Commands.lastLine(folder(member).resolve("server.log"))));
            }
        }
    }

    private static boolean isReady(Member member) {
        try (Connection connection =
                        MariaDbServer.source(member.coordinates(), "mysql").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'wsrep_ready'")) {
            return row.next() && row.getString(2).equals("ON");
        } catch (SQLException e) {
            return false; // as long as it starts; its log says why when it does not
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a server started.", e);
        }
    }

    private Path folder(Member member) {
        return folder.resolve("server" + member.number());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
