package se.oppnajamforelser.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

/** Events that tests send. */
public final class Samples {

    public static final String EB = "ekonomiskt-bistand";
    public static final String VNR = "vald-i-nara-relationer";

    /** What the revisions of outcomes by catalogue 2017.2 begin at. */
    public static final long SECOND_EDITION = 1_000_000_000L;

    private static final Instant SOME_DAY = Instant.parse("2017-02-20T09:00:00Z");

    private Samples() {}

    /** A submission to oj-2017; answers as key, value, key, value. */
    public static SubmissionReceived submission(String unit, String part, long revision, String... answers) {
        return submission("oj-2017", unit, part, revision, answers);
    }

    /** A submission to any round. */
    public static SubmissionReceived submission(
            String round, String unit, String part, long revision, String... answers) {
        TreeMap<String, String> byKey = new TreeMap<>();
        for (int place = 0; place < answers.length; place += 2) {
            byKey.put(answers[place], answers[place + 1]);
        }
        return new SubmissionReceived(round, unit, part, revision, "2017.1", SOME_DAY, byKey);
    }

    /** The same from a respondent. */
    public static SubmissionReceived of(SubmissionReceived sent, Background background) {
        return new SubmissionReceived(
                sent.round(),
                sent.unit(),
                sent.part(),
                sent.revision(),
                sent.catalogue(),
                sent.submittedAt(),
                sent.answers(),
                Optional.of(background));
    }

    /** A change of a round. */
    public static RoundChanged change(String round, long revision, RoundStatus status) {
        return new RoundChanged(round, revision, status, "2017.1", SOME_DAY, List.of());
    }

    /** The snapshot of a unit and area among what was told. */
    public static OutcomesSettled told(List<? extends Event> events, String unit, String area) {
        return events.stream()
                .filter(OutcomesSettled.class::isInstance)
                .map(OutcomesSettled.class::cast)
                .filter(snapshot ->
                        snapshot.unit().equals(unit) && snapshot.area().equals(area))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing told of " + unit + "/" + area));
    }

    /** Outcome by indicator, with the reason after a slash where there is one. */
    public static Map<String, String> outcomes(OutcomesSettled snapshot) {
        Map<String, String> outcomes = new TreeMap<>();
        snapshot.outcomes()
                .forEach(outcome -> outcomes.put(
                        outcome.indicator(),
                        outcome.outcome()
                                + outcome.reason().map(reason -> "/" + reason).orElse("")));
        return outcomes;
    }
}
