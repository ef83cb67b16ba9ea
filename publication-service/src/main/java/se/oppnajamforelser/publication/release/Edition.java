package se.oppnajamforelser.publication.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was frozen when a release was built; none of it ever changes.
 *
 * @param round such as {@code oj-2017}
 * @param number number of the release within the round, 1 for the first that was built
 * @param version such as {@code 1.0.0}
 * @param title what the release is called, in Swedish
 * @param catalogue version of the catalogue whose definitions it has
 * @param basis the state that it was built from
 * @param amends number of the published release that it was compared with; empty for the first
 * @param builtBy who built it
 * @param builtAt when, by the publication's clock
 * @param files its files, in the order they are listed
 */
public record Edition(
        String round,
        long number,
        Version version,
        String title,
        String catalogue,
        Basis basis,
        Optional<Long> amends,
        String builtBy,
        Instant builtAt,
        List<ReleaseFile> files) {

    public Edition {
        files = List.copyOf(files);
    }
}
