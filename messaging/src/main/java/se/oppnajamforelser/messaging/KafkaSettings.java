package se.oppnajamforelser.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The settings of the Kafka clients: what is configured under {@code kafka.}, our own choices where nothing is, and,
 * whatever is configured, what the promises of the messaging rest on.
 */
@Singleton
class KafkaSettings {

    /** Larger than any event, since a dead letter carries the original record and the reason. */
    static final int MAX_RECORD_BYTES = 2 * 1024 * 1024;

    private static final int MAX_POLL_INTERVAL = 15 * 60 * 1000;
    private static final int SESSION_TIMEOUT = 10_000;
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private final Map<String, Object> configured;
    private final ServiceName service;
    private final ConsumerSettings consumer;

    KafkaSettings(
            @Identifier("default-kafka-broker") Map<String, Object> configured,
            ServiceName service,
            ConsumerSettings consumer) {
        this.configured = Map.copyOf(configured);
        this.service = service;
        this.consumer = consumer;
    }

    Map<String, Object> forAdmin() {
        Map<String, Object> settings = new HashMap<>(configured);
        settings.putIfAbsent(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        return settings;
    }

    /** Every acknowledged event is on all replicas in sync, once and in order; nothing waits for company. */
    Map<String, Object> forProducer() {
        Map<String, Object> settings = new HashMap<>(configured);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES);
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        return settings;
    }

    /**
     * From the beginning the first time; acknowledged only by us. A batch may take long, but a consumer that is killed
     * is missed soon.
     */
    Map<String, Object> forConsumer(String topic) {
        Map<String, Object> settings = new HashMap<>(configured);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service.group(topic));
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, service.group(topic));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, consumer.maxPollRecords());
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, MAX_POLL_INTERVAL);
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT);
        settings.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT / 5);
        settings.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        settings.putIfAbsent(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        if (consumer.gather().toMillis() > 0) {
            settings.putIfAbsent(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, FETCH_BYTES);
            settings.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int)
                    consumer.gather().toMillis());
        }
        consumer.instance()
                .ifPresent(instance ->
                        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, service.group(topic) + "-" + instance));
        return settings;
    }
}
