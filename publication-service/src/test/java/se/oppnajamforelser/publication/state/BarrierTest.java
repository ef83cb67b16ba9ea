package se.oppnajamforelser.publication.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.publication.SampleRound;

/** Each way in which the services can disagree is named, and nothing else is. */
class BarrierTest {

    private static final SampleRound SAMPLE = SampleRound.oj2017();
    private static final RoundState WHOLE = SAMPLE.state();

    @Test
    void it_agrees_when_everyone_has_reached_the_same() {
        Barrier barrier = barrier(WHOLE);

        assertThat(barrier.waitingFor()).isEmpty();
        assertThat(barrier.agrees()).isTrue();
        assertThat(barrier.stages())
                .extracting(Barrier.Reached::stage)
                .containsExactly("survey", "scoring", "aggregation", "publication");
    }

    @Test
    void a_round_that_was_never_opened() {
        RoundState state = new RoundState(Optional.empty(), WHOLE.reached(), WHOLE.outcomes(), WHOLE.shares());

        assertThat(barrier(state).waitingFor()).containsExactly("Omgången har inte öppnats ännu.");
    }

    @Test
    void a_round_that_still_takes_answers() {
        assertThat(barrier(with(SAMPLE.changed(RoundStatus.OPEN, 1))).waitingFor())
                .containsExactly("Omgången är öppen för svar; den måste stängas först.");
    }

    @Test
    void a_round_that_is_being_corrected() {
        assertThat(barrier(with(SAMPLE.changed(RoundStatus.REOPENED, 3))).waitingFor())
                .containsExactly("Omgången är öppen för rättelser; den måste stängas igen först.");
    }

    @Test
    void a_round_that_was_put_away() {
        assertThat(barrier(with(SAMPLE.changed(RoundStatus.ARCHIVED, 3))).waitingFor())
                .containsExactly("Omgången är arkiverad; inga nya utgåvor görs av den.");
    }

    @Test
    void a_stage_that_has_said_nothing() {
        Map<Stage, DigestReached> reached = new EnumMap<>(WHOLE.reached());
        reached.remove(Stage.SCORING);

        assertThat(barrier(new RoundState(WHOLE.round(), reached, WHOLE.outcomes(), WHOLE.shares()))
                        .waitingFor())
                .containsExactly("Steget scoring har inte rapporterat något om omgången.");
    }

    @Test
    void a_stage_that_has_not_seen_the_last_change_of_the_round() {
        assertThat(barrier(with(revision(reached(Stage.AGGREGATION), 1))).waitingFor())
                .containsExactly("Steget aggregation har sett omgångens ändring 1, men den senaste är 2.");
    }

    @Test
    void a_stage_that_has_fewer_submissions_of_a_part() {
        List<PartDigest> parts = replaced(new PartDigest("E", 289, "other"));

        assertThat(barrier(with(parts(reached(Stage.SCORING), parts))).waitingFor())
                .containsExactly("Del E: 290 inskickade svar räknas, men steget scoring bygger på 289.");
    }

    @Test
    void a_stage_that_has_another_revision_of_a_submission() {
        List<PartDigest> parts = replaced(new PartDigest("V", 290, "other"));

        assertThat(barrier(with(parts(reached(Stage.AGGREGATION), parts))).waitingFor())
                .containsExactly(
                        "Del V: 290 inskickade svar räknas, men steget aggregation bygger på 290 i andra versioner.");
    }

    @Test
    void a_stage_that_has_said_nothing_of_a_part() {
        List<PartDigest> parts = SAMPLE.parts().subList(0, 2);

        assertThat(barrier(with(parts(reached(Stage.SCORING), parts))).waitingFor())
                .containsExactly("Del V: steget scoring har inte rapporterat delen.");
    }

    @Test
    void a_stage_that_counts_a_part_that_was_not_closed() {
        List<PartDigest> parts = new ArrayList<>(SAMPLE.parts());
        parts.add(new PartDigest("H", 1, "digest"));

        assertThat(barrier(with(parts(reached(Stage.SCORING), parts))).waitingFor())
                .containsExactly("Del H: steget scoring räknar delen, men den ingick inte när omgången stängdes.");
    }

    @Test
    void an_outcome_snapshot_that_has_not_come_here() {
        Map<String, OutcomesSettled> outcomes = new TreeMap<>(WHOLE.outcomes());
        outcomes.remove("0114/ekonomiskt-bistand");

        assertThat(barrier(new RoundState(WHOLE.round(), WHOLE.reached(), outcomes, WHOLE.shares()))
                        .waitingFor())
                .containsExactly(
                        "Steget publication har tagit emot 631 av 632 ögonblicksbilder av utfall.",
                        "Ekonomiskt bistånd: utfall för alla indikatorer saknas för 1 kommuner och stadsdelar.");
    }

    @Test
    void an_outcome_snapshot_of_which_an_older_revision_is_held() {
        SampleRound corrected = SAMPLE.corrected("0114", "eb-socialjour", Outcome.DELVIS);
        RoundState newer = corrected.state();

        assertThat(barrier(new RoundState(newer.round(), newer.reached(), WHOLE.outcomes(), newer.shares()))
                        .waitingFor())
                .containsExactly(
                        "Steget publication har tagit emot 632 av 632 ögonblicksbilder av utfall, men inte de senaste.");
    }

    @Test
    void outcome_snapshots_that_aggregation_has_not_taken_in() {
        DigestReached behind = outcomes(reached(Stage.AGGREGATION), new SnapshotDigest(600, "other"));

        assertThat(barrier(with(behind)).waitingFor())
                .containsExactly("Steget aggregation har tagit emot 600 av 632 ögonblicksbilder av utfall.");
    }

    @Test
    void a_share_snapshot_that_has_not_come_here() {
        Map<String, SharesSettled> shares = new LinkedHashMap<>(WHOLE.shares());
        shares.remove("lan-01/vald-i-nara-relationer");

        assertThat(barrier(new RoundState(WHOLE.round(), WHOLE.reached(), WHOLE.outcomes(), shares))
                        .waitingFor())
                .containsExactly(
                        "Steget publication har tagit emot 77 av 78 ögonblicksbilder av andelar.",
                        "Våld i nära relationer: andelar för alla indikatorer saknas för 1 redovisningsgrupper.");
    }

    @Test
    void aggregation_that_has_told_no_shares() {
        assertThat(barrier(with(withoutShares(reached(Stage.AGGREGATION)))).waitingFor())
                .containsExactly("Steget aggregation har inte rapporterat några andelar.");
    }

    @Test
    void a_round_that_was_closed_with_another_catalogue() {
        RoundChanged round = SAMPLE.closed();
        RoundChanged other =
                new RoundChanged(round.round(), round.revision(), round.status(), "2016.9", round.at(), round.parts());

        assertThat(barrier(with(other)).waitingFor())
                .containsExactly("Omgången stängdes med katalog 2016.9, men publiceringen har katalog "
                        + SAMPLE.catalogue().version() + ".");
    }

    private static Barrier barrier(RoundState state) {
        return Barrier.of(state, SAMPLE.catalogue());
    }

    private static DigestReached reached(Stage stage) {
        return SAMPLE.reached(stage);
    }

    private static RoundState with(RoundChanged round) {
        return new RoundState(Optional.of(round), WHOLE.reached(), WHOLE.outcomes(), WHOLE.shares());
    }

    private static RoundState with(DigestReached digest) {
        Map<Stage, DigestReached> reached = new EnumMap<>(WHOLE.reached());
        reached.put(digest.stage(), digest);
        return new RoundState(WHOLE.round(), reached, WHOLE.outcomes(), WHOLE.shares());
    }

    private static List<PartDigest> replaced(PartDigest part) {
        return SAMPLE.parts().stream()
                .map(old -> old.part().equals(part.part()) ? part : old)
                .toList();
    }

    private static DigestReached revision(DigestReached reached, long round) {
        return new DigestReached(
                reached.round(),
                reached.stage(),
                reached.revision(),
                round,
                reached.parts(),
                reached.outcomes(),
                reached.shares());
    }

    private static DigestReached parts(DigestReached reached, List<PartDigest> parts) {
        return new DigestReached(
                reached.round(),
                reached.stage(),
                reached.revision(),
                reached.roundRevision(),
                parts,
                reached.outcomes(),
                reached.shares());
    }

    private static DigestReached outcomes(DigestReached reached, SnapshotDigest outcomes) {
        return new DigestReached(
                reached.round(),
                reached.stage(),
                reached.revision(),
                reached.roundRevision(),
                reached.parts(),
                outcomes,
                reached.shares());
    }

    private static DigestReached withoutShares(DigestReached reached) {
        return new DigestReached(
                reached.round(),
                reached.stage(),
                reached.revision(),
                reached.roundRevision(),
                reached.parts(),
                reached.outcomes(),
                Optional.empty());
    }
}
