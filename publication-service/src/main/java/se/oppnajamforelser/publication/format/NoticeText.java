package se.oppnajamforelser.publication.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.publication.notice.Notice;

/**
 * Writes what subscribers are told of a release.
 *
 * @param apiRoot where the API is, without a slash at its end, such as {@code https://oj.example/api/v1}
 */
public record NoticeText(String apiRoot) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The notice of a release. */
    public Notice of(ReleasePublished release) {
        String subject = release.title() + ": version " + release.version() + " är publicerad";
        return new Notice(subject, mail(release, subject), webhook(release));
    }

    private String link(ReleasePublished release) {
        return apiRoot + "/rounds/" + release.round() + "/releases/" + release.revision();
    }

    private String mail(ReleasePublished release, String subject) {
        String files = release.files().stream()
                .map(file -> file.name() + "\n  " + apiRoot + "/" + file.path())
                .collect(Collectors.joining("\n"));
        return subject + ".\n\nFiler:\n" + files + "\n\nAllt om utgåvan, med kontrollsummor: " + link(release)
                + "\n\nDu får det här brevet för att du prenumererar på publiceringar.\n";
    }

    /** The form that Standard Webhooks recommends: type, timestamp and data. */
    private String webhook(ReleasePublished release) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", release.type());
            json.writeStringField("timestamp", release.publishedAt().toString());
            json.writeObjectFieldStart("data");
            json.writeStringField("round", release.round());
            json.writeNumberField("number", release.revision());
            json.writeStringField("version", release.version());
            json.writeStringField("title", release.title());
            json.writeStringField("publishedAt", release.publishedAt().toString());
            json.writeStringField("href", link(release));
            json.writeStringField("cells", link(release) + "/cells");
            json.writeArrayFieldStart("files");
            for (ReleasePublished.File file : release.files()) {
                file(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("the notice of " + release.key() + " could not be written", e);
        }
        return text.toString();
    }

    private void file(JsonGenerator json, ReleasePublished.File file) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("mediaType", file.mediaType());
        json.writeNumberField("size", file.size());
        json.writeStringField("sha256", file.sha256());
        json.writeStringField("href", apiRoot + "/" + file.path());
        json.writeEndObject();
    }
}
