package se.oppnajamforelser.publication.release;

/**
 * A file of a release, without its content.
 *
 * @param name file name, unique within the release
 * @param mediaType such as {@code text/csv; charset=utf-8}
 * @param size bytes
 * @param sha256 of the content, lower-case hexadecimal
 */
public record ReleaseFile(String name, String mediaType, long size, String sha256) {

    /** A file with its content. */
    public record WithContent(ReleaseFile file, byte[] content) {

        /** Describes the content. */
        public static WithContent of(String name, String mediaType, byte[] content) {
            return new WithContent(new ReleaseFile(name, mediaType, content.length, Fingerprint.of(content)), content);
        }
    }
}
