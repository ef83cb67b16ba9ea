package se.oppnajamforelser.publication.webhook;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.publication.notice.WebhookAddress;

/** Which addresses webhooks may be sent to, as the service is configured. */
@Singleton
public class WebhookRules {

    private final WebhookAddress addresses;

    WebhookRules(
            @ConfigProperty(name = "oj.webhooks.allow-loopback", defaultValue = "false") boolean loopback,
            @ConfigProperty(name = "oj.webhooks.allow-private", defaultValue = "false") boolean inside) {
        this.addresses = new WebhookAddress(new WebhookAddress.Allowed(loopback, inside));
    }

    /** Decides about an address. */
    public WebhookAddress addresses() {
        return addresses;
    }
}
