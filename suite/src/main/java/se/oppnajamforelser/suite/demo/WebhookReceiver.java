package se.oppnajamforelser.suite.demo;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A subscriber's own server: takes notices on loopback and checks their signatures. */
public final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final AtomicReference<Optional<Webhook>> secret = new AtomicReference<>(Optional.empty());
    private final List<String> received = new CopyOnWriteArrayList<>();

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    /** Starts a receiver on a free port. */
    public static WebhookReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            WebhookReceiver receiver = new WebhookReceiver(server);
            server.createContext("/", receiver::take);
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException("Ingen mottagare kunde startas", e);
        }
    }

    /** Where notices are to be sent. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/oppna-jamforelser";
    }

    /** The secret that the subscription was given; nothing is accepted before. */
    public void accept(String subscriptionSecret) {
        secret.set(Optional.of(new Webhook(subscriptionSecret)));
    }

    /** The notices that came with a right signature, as JSON. */
    public List<String> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = isSigned(body, exchange) ? 204 : 401;
        if (status == 204) {
            received.add(body);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private boolean isSigned(String body, HttpExchange exchange) {
        Optional<Webhook> webhook = secret.get();
        if (webhook.isEmpty()) {
            return false;
        }
        try {
            webhook.get().verify(body, HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
            return true;
        } catch (WebhookVerificationException wrong) {
            return false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
