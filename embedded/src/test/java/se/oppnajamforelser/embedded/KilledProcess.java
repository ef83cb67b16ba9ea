package se.oppnajamforelser.embedded;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that starts the servers, writes something, says so and waits to be killed. */
final class KilledProcess {

    static final String WRITTEN = "written";

    private KilledProcess() {}

    public static void main(String[] arguments) throws Exception {
        Infrastructure servers = Infrastructure.start(Path.of(arguments[0]), ServerPorts.anyFree());
        servers.createDatabases(List.of("scoring"));
        servers.createTopics(List.of(TopicSpec.state("oj.outcomes", 1)));
        TestRows.execute(servers.endpoints().database(), "scoring", "create table outcome as select 'ja' as code");
        TestRecords.send(servers.endpoints().bootstrapServers(), "oj.outcomes", "oj-2017/0114", "ja");
        System.out.println(WRITTEN);
        Thread.currentThread().join();
    }

    static Process start(Path folder, Path log) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
