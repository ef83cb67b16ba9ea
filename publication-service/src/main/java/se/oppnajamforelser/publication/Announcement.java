package se.oppnajamforelser.publication;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.publication.format.NoticeText;
import se.oppnajamforelser.publication.notice.Notice;
import se.oppnajamforelser.publication.release.Edition;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Release;

/** What is told when a release is published. */
@Singleton
public class Announcement {

    private static final String API = "/api/v1";

    private final String apiRoot;

    Announcement(
            @ConfigProperty(name = "oj.publication.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        String root = publicUrl.orElse("http://127.0.0.1:" + port);
        this.apiRoot = root.replaceAll("/+$", "") + API;
    }

    /** Where the API gives a file, relative to its root. */
    public static String path(Edition edition, String file) {
        return "rounds/" + edition.round() + "/releases/" + edition.number() + "/files/" + file;
    }

    /** The full address of a path relative to the API's root. */
    public String href(String path) {
        return apiRoot + "/" + path;
    }

    /** The event that other services hear. */
    ReleasePublished event(Release release) {
        Edition edition = release.edition();
        return new ReleasePublished(
                edition.round(),
                edition.number(),
                edition.version().toString(),
                edition.title(),
                release.progress()
                        .publication()
                        .map(Signature::at)
                        .orElseThrow(() -> new IllegalStateException("a release that is not published is announced")),
                edition.basis().parts(),
                edition.files().stream()
                        .map(file -> new ReleasePublished.File(
                                file.name(), file.mediaType(), file.size(), file.sha256(), path(edition, file.name())))
                        .toList());
    }

    /** What subscribers are told. */
    Notice notice(ReleasePublished event) {
        return new NoticeText(apiRoot).of(event);
    }
}
