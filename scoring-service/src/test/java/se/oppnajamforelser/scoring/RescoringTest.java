package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.scoring.Samples.EB;
import static se.oppnajamforelser.scoring.Samples.SECOND_EDITION;
import static se.oppnajamforelser.scoring.Samples.outcomes;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Samples.told;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Outcomes;

@RunningService
class RescoringTest {

    @Inject
    Catalogue catalogue;

    @Inject
    Scoring scoring;

    @Inject
    Closing closing;

    @Inject
    Rescoring rescoring;

    @Inject
    Outcomes outcomes;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
        inTransaction(() -> scoring.take(
                List.of(submission("0114", "E", 2, "E1", "inom-3"), submission("0115", "G", 1, "G1", "ja"))));
    }

    @Test
    void nothing_is_settled_anew_by_the_same_catalogue() {
        assertThat(rescore(catalogue.of("oj-2017"))).isEmpty();
    }

    @Test
    void a_new_edition_settles_every_unit_anew_with_a_revision_that_has_grown() {
        List<Event> told = rescore(laterEdition());

        OutcomesSettled snapshot = told(told, "0114", EB);
        assertThat(snapshot.revision()).isEqualTo(2 * SECOND_EDITION + 2);
        assertThat(snapshot.catalogue()).isEqualTo("2017.3");
        assertThat(outcomes(snapshot)).containsEntry("eb-vantetid-nybesok", "ja");
        assertThat(told).extracting(Event::key).contains("oj-2017/0115/vald-i-nara-relationer");
        assertThat(outcomes.of(new UnitKey("oj-2017", "0114")))
                .extracting(area -> area.toEvent())
                .contains(snapshot);
    }

    @Test
    void it_is_done_once() {
        rescore(laterEdition());

        assertThat(rescore(laterEdition())).isEmpty();
    }

    @Test
    void of_a_closed_round_the_digest_is_told_as_well() {
        inTransaction(() -> closing.take(List.of(Samples.change("oj-2017", 2, RoundStatus.CLOSED))));

        List<Event> told = rescore(laterEdition());

        assertThat(told).hasSize(316 * 2 + 1);
        assertThat(told.get(told.size() - 1).key()).isEqualTo("oj-2017/scoring");
    }

    private List<Event> rescore(RoundScoring edition) {
        return inTransaction(() -> rescoring.rescore(edition));
    }

    private RoundScoring laterEdition() {
        Round round = catalogue.of("oj-2017").round();
        return new RoundScoring(new Round(
                round.id(),
                round.name(),
                "2017.3",
                round.year(),
                round.referenceDate(),
                round.frame(),
                round.opens(),
                round.closes(),
                round.reminders(),
                round.withholding(),
                round.colours(),
                round.questionnaire(),
                round.areas()));
    }
}
