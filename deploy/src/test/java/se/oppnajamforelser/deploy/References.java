package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what resources say of each other to what there is: selectors, ports, secrets, clusters.
 *
 * @param manifests all resources that are deployed together
 */
record References(List<Manifest> manifests) {

    /** Secrets that nobody here makes; README.md says how the operator of the site does. */
    static final Set<String> MADE_BY_HAND = Set.of(
            "survey-database",
            "scoring-database",
            "aggregation-database",
            "publication-database",
            "mail-account",
            "services-tls");

    /** The base and the example together. */
    static References deployed() {
        return new References(Manifest.under(Repository.deploy("kubernetes")));
    }

    /** What points at nothing. */
    List<String> faults() {
        return Stream.of(selectors(), backends(), clusters(), secrets())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> selectors() {
        Set<Map<String, String>> pods = podLabels();
        return manifests.stream()
                .filter(manifest -> Set.of("Service", "PodDisruptionBudget", "NetworkPolicy", "ServiceMonitor")
                        .contains(manifest.kind()))
                .flatMap(manifest -> selectorsOf(manifest)
                        .filter(selector -> pods.stream().noneMatch(labels -> Labels.pick(selector, labels)))
                        .map(selector -> manifest.label() + " selects " + selector + " (expected: labels of a pod)"));
    }

    private static Stream<Map<String, String>> selectorsOf(Manifest manifest) {
        if (manifest.is("Service")) {
            return Stream.of(Labels.of(manifest.spec().path("selector")));
        }
        Stream<JsonNode> named =
                Stream.concat(Nodes.named(manifest.spec(), "podSelector"), Nodes.named(manifest.spec(), "selector"));
        return named.flatMap(References::alternatives);
    }

    /** One selector, or one for each value that an expression allows. */
    private static Stream<Map<String, String>> alternatives(JsonNode selector) {
        if (selector.has("matchLabels")) {
            return Stream.of(Labels.of(selector.path("matchLabels")));
        }
        return Nodes.elements(selector.path("matchExpressions"))
                .flatMap(expression -> Nodes.elements(expression.path("values"))
                        .map(value -> Map.of(expression.path("key").asText(), value.asText())));
    }

    /** Of our own pods, and of those that the operators make for a cluster. */
    private Set<Map<String, String>> podLabels() {
        return manifests.stream()
                .flatMap(manifest -> switch (manifest.kind()) {
                    case "Deployment" -> Stream.of(new Workload(manifest).podLabels());
                    case "Kafka" ->
                        Stream.of(Map.of("strimzi.io/cluster", manifest.name(), "strimzi.io/component-type", "kafka"));
                    case "Cluster" -> Stream.of(Map.of("cnpg.io/cluster", manifest.name()));
                    default -> Stream.<Map<String, String>>empty();
                })
                .collect(Collectors.toSet());
    }

    private Stream<String> backends() {
        Set<String> ports = ofKind("Service")
                .flatMap(service -> Nodes.elements(service.spec().path("ports"))
                        .map(port -> service.name() + ":" + port.path("name").asText()))
                .collect(Collectors.toSet());
        return ofKind("Ingress").flatMap(ingress -> Nodes.named(ingress.spec(), "service")
                .map(service -> service.path("name").asText() + ":"
                        + service.path("port").path("name").asText())
                .filter(port -> !ports.contains(port))
                .map(port -> ingress.label() + " leads to " + port + " (expected: one of " + ports + ")"));
    }

    private Stream<String> clusters() {
        Set<String> kafkas = ofKind("Kafka").map(Manifest::name).collect(Collectors.toSet());
        Set<String> databases = ofKind("Cluster").map(Manifest::name).collect(Collectors.toSet());
        Stream<String> ofStrimzi = manifests.stream()
                .filter(manifest ->
                        Set.of("KafkaNodePool", "KafkaTopic", "KafkaUser").contains(manifest.kind()))
                .filter(manifest -> !kafkas.contains(
                        Labels.of(manifest.tree().path("metadata").path("labels"))
                                .get("strimzi.io/cluster")))
                .map(manifest -> manifest.label() + " belongs to no Kafka (expected: one of " + kafkas + ")");
        Stream<String> ofCloudNativePg = manifests.stream()
                .filter(manifest -> Set.of("Database", "ScheduledBackup").contains(manifest.kind()))
                .filter(manifest -> !databases.contains(
                        manifest.spec().path("cluster").path("name").asText()))
                .map(manifest -> manifest.label() + " belongs to no Cluster (expected: one of " + databases + ")");
        return Stream.concat(ofStrimzi, ofCloudNativePg);
    }

    private Stream<String> secrets() {
        Set<String> made = Stream.of(
                        MADE_BY_HAND.stream(),
                        ofKind("KafkaUser").map(Manifest::name),
                        ofKind("Kafka").map(kafka -> kafka.name() + "-cluster-ca-cert"),
                        ofKind("Cluster").map(cluster -> cluster.name() + "-ca"))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        return manifests.stream().flatMap(manifest -> secretsOf(manifest)
                .filter(secret -> !made.contains(secret))
                .map(secret -> manifest.label() + " needs the secret " + secret + " (expected: one of " + made + ")"));
    }

    private static Stream<String> secretsOf(Manifest manifest) {
        return Stream.of(
                        Nodes.named(manifest.tree(), "secretKeyRef").map(reference -> reference.path("name")),
                        Nodes.named(manifest.tree(), "passwordSecret").map(reference -> reference.path("name")),
                        Nodes.named(manifest.tree(), "secretName"))
                .flatMap(names -> names)
                .map(JsonNode::asText);
    }

    private Stream<Manifest> ofKind(String kind) {
        return manifests.stream().filter(manifest -> manifest.is(kind));
    }
}
