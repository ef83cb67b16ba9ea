package se.oppnajamforelser.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A subscriber's server: a real one, on loopback. It answers 204 unless it is told what to answer. */
public final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    /** A request as it came. */
    public record Received(Map<String, List<String>> headers, String body) {

        public String id() {
            return headers.get("Webhook-id").get(0);
        }

        /** Throws unless the signature is of this secret, this body and about now. */
        public void verify(String secret) throws WebhookVerificationException {
            Map<String, List<String>> named = Map.of(
                    "webhook-id", headers.get("Webhook-id"),
                    "webhook-timestamp", headers.get("Webhook-timestamp"),
                    "webhook-signature", headers.get("Webhook-signature"));
            new Webhook(secret).verify(body, named);
        }
    }

    public WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::receive);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** What to answer the next times. */
    public WebhookReceiver answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    public List<Received> received() {
        return received;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
