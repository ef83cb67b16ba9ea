package se.oppnajamforelser.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a single node that is broker and controller in one. Everything else is as Kafka has it by default. */
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int MEBIBYTE = 1024 * 1024;

    private KafkaSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(address(port, controllerPort));
        settings.putAll(singleNode());
        settings.putAll(small());
        // A broker alone has nobody to hand its partitions to; asking to leave can wait five minutes for an answer.
        settings.put("controlled.shutdown.enable", "false");
        settings.put("log.dirs", folder.toString());
        return settings;
    }

    private static Map<String, String> address(int port, int controllerPort) {
        String broker = "PLAINTEXT://" + Ports.LOOPBACK + ":" + port;
        String controller = Ports.LOOPBACK + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "listeners",
                broker + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                broker,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "listener.security.protocol.map",
                CONTROLLER_LISTENER + ":PLAINTEXT,PLAINTEXT:PLAINTEXT");
    }

    /** Kafka's own topics would wait for three brokers, and make 50 partitions for a handful of consumer groups. */
    private static Map<String, String> singleNode() {
        return Map.of(
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                // The first consumer of a group starts at once instead of waiting 3 s for others.
                "group.initial.rebalance.delay.ms", "0",
                // Topics are created by who owns them, with the retention they need, as in production.
                "auto.create.topics.enable", "false");
    }

    /** Only closed segments are compacted: small ones keep a state topic near the size of its state. */
    private static Map<String, String> small() {
        return Map.of(
                "log.segment.bytes",
                String.valueOf(16 * MEBIBYTE),
                "log.index.size.max.bytes",
                String.valueOf(MEBIBYTE),
                // The default takes 128 MiB of the heap at the start.
                "log.cleaner.dedupe.buffer.size",
                String.valueOf(16 * MEBIBYTE),
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2");
    }
}
