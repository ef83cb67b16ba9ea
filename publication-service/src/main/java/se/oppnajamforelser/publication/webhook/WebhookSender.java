package se.oppnajamforelser.publication.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.oppnajamforelser.publication.notice.Attempt;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Claimed;
import se.oppnajamforelser.publication.notice.Sender;
import se.oppnajamforelser.publication.persistence.Subscriptions;

/**
 * Sends a notice as a webhook signed after Standard Webhooks. The time in the signature is the machine's, since the
 * receiver compares it with its own; redirections are not followed, since they could lead into the inner network.
 */
@ApplicationScoped
class WebhookSender implements Sender {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int GONE = 410;

    private final Subscriptions subscriptions;
    private final WebhookRules rules;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    WebhookSender(Subscriptions subscriptions, WebhookRules rules) {
        this.subscriptions = subscriptions;
        this.rules = rules;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Attempt send(Claimed delivery) {
        // The name may lead somewhere else today than when the subscription was made.
        Optional<String> objection = rules.addresses().objection(delivery.address());
        if (objection.isPresent()) {
            return Attempt.failed(Optional.empty(), objection.get());
        }
        return subscriptions
                .secret(delivery.subscription())
                .map(secret -> send(request(delivery, secret)))
                .orElse(Attempt.failed(Optional.empty(), "Prenumerationen har avslutats."));
    }

    private static HttpRequest request(Claimed delivery, String secret) {
        long timestamp = Instant.now().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(delivery.address()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("webhook-id", delivery.id())
                .header("webhook-timestamp", String.valueOf(timestamp))
                .header("webhook-signature", sign(delivery, secret, timestamp))
                .POST(BodyPublishers.ofString(delivery.content()))
                .build();
    }

    private static String sign(Claimed delivery, String secret, long timestamp) {
        try {
            return new Webhook(secret).sign(delivery.id(), timestamp, delivery.content());
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("delivery " + delivery.id() + " could not be signed", e);
        }
    }

    private Attempt send(HttpRequest request) {
        try {
            HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
            return attempt(response.statusCode());
        } catch (HttpTimeoutException e) {
            return Attempt.failed(
                    Optional.empty(), "Mottagaren svarade inte inom " + TIMEOUT.toSeconds() + " sekunder.");
        } catch (IOException e) {
            return Attempt.failed(
                    Optional.empty(),
                    "Mottagaren kunde inte nås (" + e.getClass().getSimpleName() + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.failed(Optional.empty(), "Tjänsten stoppades under försöket.");
        }
    }

    private static Attempt attempt(int status) {
        if (status >= 200 && status < 300) {
            return Attempt.arrived(Optional.of(status));
        }
        return status == GONE
                ? Attempt.gone(status)
                : Attempt.failed(Optional.of(status), "Mottagaren svarade " + status + ".");
    }
}
