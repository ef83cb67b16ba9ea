package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a resource to the class that models its kind: a field that the model has not is a fault, and so is a value that
 * the model does not give back when it is written out again.
 */
final class Models {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 Service", io.fabric8.kubernetes.api.model.Service.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
            Map.entry("monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class),
            Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class),
            Map.entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
            Map.entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
            Map.entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
            Map.entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class));

    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new WithoutCatchAll())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Decides which model is taken, and is not given back by one that serves several versions. */
    private static final String API_VERSION = "apiVersion";

    private Models() {}

    /** What is wrong with the resource, if anything; empty too if another checker knows the kind. */
    static List<String> faults(Manifest manifest) {
        return model(manifest).map(model -> faults(manifest, model)).orElse(List.of());
    }

    /** Whether there is a model of the resource's kind. */
    static boolean knows(Manifest manifest) {
        return model(manifest).isPresent();
    }

    private static Optional<Class<? extends HasMetadata>> model(Manifest manifest) {
        return Optional.ofNullable(KINDS.get(manifest.apiVersion() + " " + manifest.kind()));
    }

    private static List<String> faults(Manifest manifest, Class<? extends HasMetadata> model) {
        try {
            JsonNode read = STRICT.valueToTree(STRICT.treeToValue(manifest.tree(), model));
            return lost(manifest.tree(), read, "")
                    .map(path -> manifest.label() + ": the model does not take what stands at " + path)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of(manifest.label() + ": " + e.getOriginalMessage());
        }
    }

    private static Stream<String> lost(JsonNode given, JsonNode read, String path) {
        if (given.isObject()) {
            return Nodes.fields(given).stream()
                    .filter(field -> !(path + field).equals(API_VERSION))
                    .flatMap(field -> lost(given.path(field), read.path(field), path + "/" + field));
        }
        if (given.isArray()) {
            return Stream.iterate(0, index -> index < given.size(), index -> index + 1)
                    .flatMap(index -> lost(given.path(index), read.path(index), path + "/" + index));
        }
        return given.asText().equals(read.asText()) ? Stream.empty() : Stream.of(path);
    }

    /** The models keep unknown fields in a map of their own; without it, an unknown field is an error. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
