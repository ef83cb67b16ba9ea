package se.oppnajamforelser.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

/** Submissions to send. The round keeps the tests apart, since they share a broker and a database. */
final class Samples {

    private Samples() {}

    static SubmissionReceived submission(String round, String unit, long revision) {
        return submission(round, unit, revision, "inom-3");
    }

    static SubmissionReceived submission(String round, String unit, long revision, String answer) {
        return new SubmissionReceived(
                round,
                unit,
                "E",
                revision,
                "1.0.0",
                Instant.parse("2017-03-01T08:00:00Z"),
                new TreeMap<>(Map.of("E1", answer)));
    }

    /** Units 1 to the number of units, each with revision 1, then each with revision 2, and so on. */
    static List<SubmissionReceived> submissions(String round, int units, int revisions) {
        return IntStream.rangeClosed(1, revisions)
                .boxed()
                .flatMap(revision -> IntStream.rangeClosed(1, units)
                        .mapToObj(unit -> submission(round, String.format("%04d", unit), revision)))
                .toList();
    }
}
