package se.oppnajamforelser.catalogue.event;

import java.time.Instant;
import java.util.List;

/**
 * A release of a round was published; it is the round's newest and never changes.
 *
 * @param round such as {@code oj-2017}
 * @param revision number of the release within the round, 1 for the first
 * @param version such as {@code 1.0.0}: major something removed, minor added or changed, patch corrected
 * @param title what the release is called, in Swedish
 * @param publishedAt when, by the publication's clock
 * @param parts the submissions that the release rests on, the same as when the round closed
 * @param files the files of the release
 */
public record ReleasePublished(
        String round,
        long revision,
        String version,
        String title,
        Instant publishedAt,
        List<PartDigest> parts,
        List<File> files)
        implements Event {

    public ReleasePublished {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /**
     * One file of a release.
     *
     * @param name file name, unique within the release
     * @param mediaType such as {@code text/csv}
     * @param size bytes
     * @param sha256 of the content, lower-case hexadecimal
     * @param path where the publication's API gives it, relative to the API's root
     */
    public record File(String name, String mediaType, long size, String sha256, String path) {}

    @Override
    public Topic topic() {
        return Topic.RELEASES;
    }

    @Override
    public String key() {
        return round;
    }

    @Override
    public String type() {
        return "se.oj.release.published";
    }
}
