package se.oppnajamforelser.deploy;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics that the services show, as Prometheus sees them. The meters that the sources make are made here too, so that
 * the same library gives them the same names.
 */
@SuppressWarnings("deprecation") // the registry that this Quarkus uses; it decides the names
final class Metrics {

    private static final Pattern METER = Pattern.compile(
            "(?:(Gauge|Counter|Timer|DistributionSummary)\\.builder|metrics\\.(gauge|counter|timer|summary))"
                    + "\\(\\s*\"([^\"]+)\"([^;]*);");
    private static final Pattern BASE_UNIT = Pattern.compile("\\.baseUnit\\(\"([^\"]+)\"\\)");

    /** What Quarkus itself measures of every request. */
    private static final String HTTP_REQUESTS = "http.server.requests";

    /** What Prometheus adds to every target. */
    private static final String UP = "up";

    private Metrics() {}

    /** All that a service or its libraries show. */
    static Set<String> shown() {
        List<String> sources = Stream.concat(
                        Stream.of(DeployedService.values()).map(DeployedService::module), Stream.of("messaging"))
                .flatMap(module -> Repository.javaSources(module).stream())
                .toList();
        Set<String> names = new TreeSet<>(in(sources));
        PrometheusMeterRegistry libraries = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(libraries);
        Timer.builder(HTTP_REQUESTS).register(libraries);
        names.addAll(names(libraries));
        names.add(UP);
        return names;
    }

    /** Those that Java sources make. */
    static Set<String> in(List<String> sources) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        sources.stream().flatMap(source -> METER.matcher(source).results()).forEach(meter -> register(meter, registry));
        return names(registry);
    }

    private static void register(MatchResult meter, PrometheusMeterRegistry registry) {
        String kind = meter.group(1) == null ? meter.group(2) : meter.group(1);
        String name = meter.group(3);
        String unit = BASE_UNIT
                .matcher(meter.group(4))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse(null);
        switch (kind) {
            case "Gauge", "gauge" -> Gauge.builder(name, () -> 1).baseUnit(unit).register(registry);
            case "Counter", "counter" ->
                io.micrometer.core.instrument.Counter.builder(name)
                        .baseUnit(unit)
                        .register(registry);
            case "Timer", "timer" -> Timer.builder(name).register(registry);
            default -> DistributionSummary.builder(name).baseUnit(unit).register(registry);
        }
    }

    private static Set<String> names(PrometheusMeterRegistry registry) {
        return Arrays.stream(registry.scrape().split("\n"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
