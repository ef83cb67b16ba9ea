package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.suite.launch.JarProcess;

/** What a running service says of itself in its metrics. */
final class Metrics {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final JarProcess process;

    Metrics(JarProcess process) {
        this.process = process;
    }

    /**
     * The sum of a meter over all labels that contain a text; nothing while the service does not answer, or has not
     * measured anything yet.
     *
     * @throws IllegalStateException if the service has ended
     */
    Optional<Double> sum(String meter, String labels) {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "Tjänsten avslutades under mätningen. Slutet av loggen:\n" + process.lastLines());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(process.baseUrl() + "/q/metrics"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (Stream<String> lines = CLIENT.send(request, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> isOf(meter, line) && line.contains(labels))
                    .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' '))))
                    .reduce(Double::sum);
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    private static boolean isOf(String meter, String line) {
        return line.startsWith(meter + " ") || line.startsWith(meter + "{");
    }
}
