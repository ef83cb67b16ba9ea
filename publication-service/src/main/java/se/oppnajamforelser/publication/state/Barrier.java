package se.oppnajamforelser.publication.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * The completeness barrier: whether everything that was sent in has gone all the way here, so that a release may be
 * built (design, section 3).
 *
 * @param stages what each service has reached: survey, scoring, aggregation and publication itself
 * @param waitingFor what is awaited, in Swedish; empty if nothing is
 */
public record Barrier(List<Reached> stages, List<String> waitingFor) {

    public Barrier {
        stages = List.copyOf(stages);
        waitingFor = List.copyOf(waitingFor);
    }

    /**
     * What one service has reached.
     *
     * @param stage {@code survey}, {@code scoring}, {@code aggregation} or {@code publication}
     * @param parts the submissions that its state rests on
     * @param outcomes the outcome snapshots that it has sent or taken in
     * @param shares the share snapshots that it has sent or taken in
     */
    public record Reached(
            String stage, List<PartDigest> parts, Optional<SnapshotDigest> outcomes, Optional<SnapshotDigest> shares) {

        public Reached {
            parts = List.copyOf(parts);
        }
    }

    /** Whether a release may be built. */
    public boolean agrees() {
        return waitingFor.isEmpty();
    }

    /** Where the barrier stands for the state held of a round. */
    public static Barrier of(RoundState state, Round catalogue) {
        return new Barrier(
                stages(state),
                state.round()
                        .map(round -> waitingFor(round, state, catalogue))
                        .orElse(List.of("Omgången har inte öppnats ännu.")));
    }

    private static List<Reached> stages(RoundState state) {
        List<Reached> stages = new ArrayList<>();
        state.round()
                .ifPresent(
                        round -> stages.add(new Reached("survey", round.parts(), Optional.empty(), Optional.empty())));
        state.reached()
                .values()
                .forEach(reached -> stages.add(new Reached(
                        reached.stage().code(), reached.parts(), Optional.of(reached.outcomes()), reached.shares())));
        stages.add(new Reached(
                "publication", List.of(), Optional.of(state.outcomesDigest()), Optional.of(state.sharesDigest())));
        return stages;
    }

    private static List<String> waitingFor(RoundChanged round, RoundState state, Round catalogue) {
        List<String> waitingFor = new ArrayList<>(notClosed(round));
        if (!waitingFor.isEmpty()) {
            return waitingFor;
        }
        if (!round.catalogue().equals(catalogue.version())) {
            waitingFor.add("Omgången stängdes med katalog " + round.catalogue() + ", men publiceringen har katalog "
                    + catalogue.version() + ".");
        }
        for (Stage stage : Stage.values()) {
            waitingFor.addAll(Optional.ofNullable(state.reached().get(stage))
                    .map(reached -> behind(round, reached))
                    .orElse(List.of("Steget " + stage.code() + " har inte rapporterat något om omgången.")));
        }
        waitingFor.addAll(Snapshots.awaited(state));
        waitingFor.addAll(state.lacking(catalogue));
        return waitingFor;
    }

    private static List<String> notClosed(RoundChanged round) {
        return switch (round.status()) {
            case OPEN -> List.of("Omgången är öppen för svar; den måste stängas först.");
            case REOPENED -> List.of("Omgången är öppen för rättelser; den måste stängas igen först.");
            case ARCHIVED -> List.of("Omgången är arkiverad; inga nya utgåvor görs av den.");
            case CLOSED -> List.of();
        };
    }

    private static List<String> behind(RoundChanged round, DigestReached reached) {
        String stage = reached.stage().code();
        List<String> behind = new ArrayList<>();
        if (reached.roundRevision() != round.revision()) {
            behind.add("Steget " + stage + " har sett omgångens ändring " + reached.roundRevision()
                    + ", men den senaste är " + round.revision() + ".");
        }
        for (PartDigest part : round.parts()) {
            part(reached.parts(), part.part())
                    .filter(other -> !other.equals(part))
                    .ifPresent(other -> behind.add("Del " + part.part() + ": " + part.submitted()
                            + " inskickade svar räknas, men steget " + stage + " bygger på " + other.submitted()
                            + (other.submitted() == part.submitted() ? " i andra versioner." : ".")));
            if (part(reached.parts(), part.part()).isEmpty()) {
                behind.add("Del " + part.part() + ": steget " + stage + " har inte rapporterat delen.");
            }
        }
        reached.parts().stream()
                .filter(part -> part(round.parts(), part.part()).isEmpty())
                .forEach(part -> behind.add("Del " + part.part() + ": steget " + stage
                        + " räknar delen, men den ingick inte när omgången stängdes."));
        return behind;
    }

    private static Optional<PartDigest> part(List<PartDigest> parts, String id) {
        return parts.stream().filter(part -> part.part().equals(id)).findFirst();
    }

    /** Compares which snapshots were sent with which were taken in. */
    private static final class Snapshots {

        static List<String> awaited(RoundState state) {
            List<String> awaited = new ArrayList<>();
            Optional<DigestReached> scoring =
                    Optional.ofNullable(state.reached().get(Stage.SCORING));
            Optional<DigestReached> aggregation =
                    Optional.ofNullable(state.reached().get(Stage.AGGREGATION));
            scoring.map(DigestReached::outcomes).ifPresent(sent -> {
                aggregation
                        .flatMap(stage -> differs("utfall", sent, "aggregation", stage.outcomes()))
                        .ifPresent(awaited::add);
                differs("utfall", sent, "publication", state.outcomesDigest()).ifPresent(awaited::add);
            });
            aggregation.ifPresent(stage -> stage.shares()
                    .map(sent -> differs("andelar", sent, "publication", state.sharesDigest()))
                    .orElse(Optional.of("Steget aggregation har inte rapporterat några andelar."))
                    .ifPresent(awaited::add));
            return awaited;
        }

        private static Optional<String> differs(String what, SnapshotDigest sent, String stage, SnapshotDigest has) {
            if (sent.equals(has)) {
                return Optional.empty();
            }
            String how = sent.count() == has.count() ? ", men inte de senaste." : ".";
            return Optional.of("Steget " + stage + " har tagit emot " + has.count() + " av " + sent.count()
                    + " ögonblicksbilder av " + what + how);
        }
    }
}
