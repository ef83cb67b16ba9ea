package se.oppnajamforelser.deploy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the name of an image to what may be run: one of ours at this version, or another's at a fixed one. */
final class Images {

    /** What the Dockerfile's images are called. */
    static final String OURS = "oppnajamforelser/";

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?\\d+\\.\\d+[A-Za-z0-9._-]*");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>oppnajamforelser</artifactId>\\s*<version>([0-9.]+)(?:-SNAPSHOT)?</version>");

    private Images() {}

    /** Why the image must not be run, if so. */
    static Optional<String> fault(String image) {
        if (image.startsWith(OURS)) {
            return ours().contains(image)
                    ? Optional.empty()
                    : Optional.of(image + " is not built here (expected: one of " + ours() + ")");
        }
        return PINNED.matcher(image).matches()
                ? Optional.empty()
                : Optional.of(image + " is not pinned (expected: a tag with a version, such as postgres:17.10)");
    }

    /** The images that the Dockerfile makes of the four services. */
    static List<String> ours() {
        return Stream.of(DeployedService.values())
                .map(service -> OURS + service.module() + ":" + version())
                .toList();
    }

    private static String version() {
        Matcher version = VERSION.matcher(Repository.text(Repository.module("", "pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("the root pom.xml has no version (expected: one after its artifactId)");
        }
        return version.group(1);
    }
}
