package se.oppnajamforelser.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The four services as their modules describe them: the side that the manifests must agree with. */
enum DeployedService {
    SURVEY,
    SCORING,
    AGGREGATION,
    PUBLICATION;

    /** What Quarkus listens on where nothing is said. */
    private static final String DEFAULT_PORT = "8080";

    /** The short name, which is its database's and its role's as well. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module, which is also the name of the image, the Deployment and the Service. */
    String module() {
        return id() + "-service";
    }

    /** Where records go that the service cannot handle. */
    String deadLetterTopic() {
        return "oj." + id() + ".dead-letters";
    }

    /** The service of that module, if it is one. */
    static Optional<DeployedService> ofModule(String module) {
        for (DeployedService service : values()) {
            if (service.module().equals(module)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** The defaults that the service is packaged with. */
    Properties settings() {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(settingsText()));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String settingsText() {
        return Repository.text(Repository.module(module(), "src/main/resources/application.properties"));
    }

    String pom() {
        return Repository.text(Repository.module(module(), "pom.xml"));
    }

    int port() {
        return Integer.parseInt(settings().getProperty("quarkus.http.port", DEFAULT_PORT));
    }
}
