package se.oppnajamforelser.embedded;

import org.apache.kafka.common.utils.Exit;

/**
 * Keeps a broker that gives up from ending the process that it runs in.
 *
 * <p>Kafka's broker is written to be a process of its own and ends it at a fatal fault. Inside ours that would take the
 * other servers, the services and a test run with it, and hide why.
 */
final class KafkaExit {

    private KafkaExit() {}

    static void throwInstead() {
        Exit.setExitProcedure(KafkaExit::refuse);
        Exit.setHaltProcedure(KafkaExit::refuse);
    }

    private static void refuse(int status, String message) {
        throw new IllegalStateException("Kafka gave up with status " + status + (message == null ? "" : ": " + message)
                + " (expected: a broker that runs; its folder or its ports may be taken by another)");
    }
}
