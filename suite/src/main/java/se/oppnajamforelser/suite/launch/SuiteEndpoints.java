package se.oppnajamforelser.suite.launch;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.suite.client.Json;

/**
 * How a running suite is reached; written to {@code endpoints.json} in the data folder.
 *
 * @param pid the process that runs it
 * @param services base URL of each service by its short name
 * @param kafka bootstrap servers
 * @param database host and port of PostgreSQL
 * @param smtp host and port of the mail server
 * @param mailbox folder with the mails that were sent
 * @param officeToken a token of the survey office
 */
public record SuiteEndpoints(
        long pid,
        Map<String, String> services,
        String kafka,
        String database,
        String smtp,
        String mailbox,
        String officeToken) {

    /** The base URL of a service, without a slash at the end. */
    public String baseUrl(Service service) {
        return services.get(service.id());
    }

    void write(Place place) {
        try {
            Files.createDirectories(place.data());
            Files.writeString(place.endpointsFile(), Json.pretty(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(place.endpointsFile() + " kunde inte skrivas", e);
        }
    }

    /** The endpoints of the suite that runs in that place; empty if none does. */
    public static Optional<SuiteEndpoints> read(Place place) {
        if (!Files.exists(place.endpointsFile())) {
            return Optional.empty();
        }
        try {
            SuiteEndpoints endpoints =
                    Json.read(Files.readString(place.endpointsFile()), new TypeReference<SuiteEndpoints>() {});
            return ProcessHandle.of(endpoints.pid())
                    .filter(ProcessHandle::isAlive)
                    .map(alive -> endpoints);
        } catch (IOException e) {
            throw new UncheckedIOException(place.endpointsFile() + " kunde inte läsas", e);
        }
    }
}
