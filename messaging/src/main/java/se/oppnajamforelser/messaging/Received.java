package se.oppnajamforelser.messaging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.oppnajamforelser.catalogue.event.Event;

/**
 * A record that could be read, and its event.
 *
 * @param record as it came from Kafka
 * @param event what it holds
 */
record Received(ConsumerRecord<String, byte[]> record, Event event) {

    /**
     * The newest revision of each key, in the order in which those came. Leaving the others out does no harm: each event
     * is the whole state, and compaction may leave them out as well.
     */
    static List<Received> newest(Collection<Received> batch) {
        Map<String, Received> newest = new LinkedHashMap<>();
        for (Received next : batch) {
            String key = next.event.key();
            if (!newest.containsKey(key) || newest.get(key).event.revision() < next.event.revision()) {
                newest.remove(key);
                newest.put(key, next);
            }
        }
        return List.copyOf(newest.values());
    }
}
