package se.oppnajamforelser.suite.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** Looks every second how much heap each service uses, garbage included, and keeps the most. */
final class HeapWatch implements AutoCloseable {

    private static final double MIB = 1024.0 * 1024;
    private static final String HEAP = "area=\"heap\"";

    private final Suite suite;
    private final Map<Service, Double> most = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    HeapWatch(Suite suite) {
        this.suite = suite;
        clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        for (Service service : Service.values()) {
            heap(suite.process(service)).ifPresent(mib -> most.merge(service, mib, Math::max));
        }
    }

    /** Nothing of a service that has been killed and is not started again yet. */
    private static Optional<Double> heap(JarProcess process) {
        try {
            return new Metrics(process).sum("jvm_memory_used_bytes", HEAP).map(bytes -> bytes / MIB);
        } catch (IllegalStateException killed) {
            return Optional.empty();
        }
    }

    /** The most that was seen, in MiB by service. */
    Map<Service, Double> most() {
        return new EnumMap<>(most);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
