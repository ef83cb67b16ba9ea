package se.oppnajamforelser.suite.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One service's public API as one person sees it. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String baseUrl;
    private final Optional<String> token;

    /** The API at a base URL, with a bearer token or without. */
    public Api(String baseUrl, Optional<String> token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    /**
     * An answer of the service.
     *
     * @param status HTTP status
     * @param body the body as text
     * @param etag the entity tag, if there is one
     */
    public record Answer(int status, String body, Optional<String> etag) {

        /** The body as JSON. */
        public JsonNode json() {
            return Json.tree(body);
        }

        /** This answer, if the status is one of those. */
        public Answer orRefuse(String what, int... expected) {
            for (int status : expected) {
                if (this.status == status) {
                    return this;
                }
            }
            throw new RefusedException(what, this);
        }
    }

    /** Reads something; anything but 200 is a refusal. */
    public JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of())
                .orRefuse("GET " + path, 200)
                .json();
    }

    /** Reads a file; anything but 200 is a refusal. */
    public byte[] file(String path) {
        HttpRequest request = request("GET", path, BodyPublishers.noBody(), Map.of());
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            String body = new String(response.body(), StandardCharsets.UTF_8);
            throw new RefusedException("GET " + path, new Answer(response.statusCode(), body, Optional.empty()));
        }
        return response.body();
    }

    /** Posts JSON; anything but 200, 201, 202 and 204 is a refusal. */
    public JsonNode post(String path, Object body) {
        Answer answer = sendJson("POST", path, body, Map.of()).orRefuse("POST " + path, 200, 201, 202, 204);
        return answer.body().isBlank() ? Json.tree("null") : answer.json();
    }

    /** Puts JSON; anything but 200 and 204 is a refusal. */
    public JsonNode put(String path, Object body) {
        Answer answer = sendJson("PUT", path, body, Map.of()).orRefuse("PUT " + path, 200, 204);
        return answer.body().isBlank() ? Json.tree("null") : answer.json();
    }

    /** Sends JSON and gives whatever the service answers. */
    public Answer sendJson(String method, String path, Object body, Map<String, String> headers) {
        return send(method, path, BodyPublishers.ofString(Json.write(body)), with(headers, "application/json"));
    }

    /** Posts CSV; anything but 200 is a refusal. */
    public JsonNode postCsv(String path, String csv) {
        return Json.tree(postText(path, csv, "text/csv; charset=UTF-8", "application/json"));
    }

    /** Posts a text, and gives the answer in the form that is asked for; anything but 200 is a refusal. */
    public String postText(String path, String text, String contentType, String accept) {
        return send("POST", path, BodyPublishers.ofString(text), with(Map.of("Accept", accept), contentType))
                .orRefuse("POST " + path, 200)
                .body();
    }

    private static Map<String, String> with(Map<String, String> headers, String contentType) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", contentType);
        return all;
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpResponse<String> response =
                exchange(request(method, path, body, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(), response.body(), response.headers().firstValue("ETag"));
    }

    private HttpRequest request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::header);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request.build();
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " fick inget svar", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }
}
