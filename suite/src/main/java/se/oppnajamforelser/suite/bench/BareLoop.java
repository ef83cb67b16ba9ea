package se.oppnajamforelser.suite.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.oppnajamforelser.embedded.Endpoints;

/** Consumes a topic in batches and inserts every record as it is, one commit a batch; nothing else. */
final class BareLoop {

    /** As much as the services fetch, so that the batches are as large. */
    private static final int FETCH_BYTES = 4 * 1024 * 1024;

    private BareLoop() {}

    /** Records a second from the beginning of the topic to that many records. */
    static double perSecond(Endpoints servers, String topic, int records, int batch) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers.bootstrapServers(),
                "group.id",
                "bare-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                batch,
                "max.partition.fetch.bytes",
                FETCH_BYTES);
        try (Connection connection =
                        DriverManager.getConnection(servers.jdbcUrl("survey"), servers.user(), servers.password());
                Consumer<String, String> consumer =
                        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            createTable(connection);
            connection.setAutoCommit(false);
            consumer.subscribe(List.of(topic));
            return loop(connection, consumer, records);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL tog inte emot", e);
        }
    }

    private static void createTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_event");
            statement.execute("create table bare_event (id bigserial primary key, key text, content jsonb not null)");
        }
    }

    private static double loop(Connection connection, Consumer<String, String> consumer, int wanted)
            throws SQLException {
        long start = 0;
        int done = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bare_event (key, content) values (?, ?::jsonb)")) {
            while (done < wanted) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
                start = start == 0 && !records.isEmpty() ? System.nanoTime() : start;
                for (ConsumerRecord<String, String> record : records) {
                    insert.setString(1, record.key());
                    insert.setString(2, record.value());
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                consumer.commitSync();
                done += records.count();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
