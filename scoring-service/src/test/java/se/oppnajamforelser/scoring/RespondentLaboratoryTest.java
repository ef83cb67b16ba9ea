package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.laboratory.PersonsMoved;
import se.oppnajamforelser.scoring.laboratory.ShareChange;

/** Rules of the surveys that ask persons and units of care, tried on what these have answered. */
@RunningService
class RespondentLaboratoryTest {

    private static final String PERSONS = "brukare-hemtjanst-2023";
    private static final String CARE = "enheter-hemtjanst-2023";

    private static final String ONLY_THE_BEST = """
            indicators:
              ao-beslut-anpassat-behov-hemtjanst:
                rule: {yes: "B1 == mycket-bra", notApplicable: "B1 == vet-ej"}
            """;

    private static final String NEW_ROUTINES_DO_NOT_COUNT = """
            indicators:
              ao-enhetsrutin-vald-hemtjanst:
                rule:
                  cannotAnswer: "U1 == kan-inte-svara or U1a == kan-inte-svara"
                  notApplicable: "U1 == ej-aktuellt"
                  yes: "U1 == ja and U1a == ja"
            """;

    @Inject
    Laboratory laboratory;

    @Inject
    Scoring scoring;

    @Inject
    Closing closing;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void persons_are_counted_by_what_they_would_get_instead() {
        take(women("0114", 3, "ganska-bra"), women("0115", 2, "mycket-bra"), women("0117", 1, "vet-ej"));

        Difference difference = laboratory.tryOut(PERSONS, ONLY_THE_BEST);

        assertThat(difference.outcomes()).isEmpty();
        assertThat(difference.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.indicator().id()).hasToString("ao-beslut-anpassat-behov-hemtjanst");
            assertThat(moved.before().code()).isEqualTo("ja");
            assertThat(moved.after().code()).isEqualTo("nej");
            assertThat(moved.persons()).isEqualTo(3);
        });
        assertThat(difference.participants()).isEqualTo(3);
        assertThat(difference.cells()).isEqualTo(3);
    }

    @Test
    void more_persons_than_are_read_at_once_are_all_counted() {
        take(women("0114", 1_500, "ganska-bra"), women("0115", 700, "ganska-bra"));

        assertThat(laboratory.tryOut(PERSONS, ONLY_THE_BEST).moved())
                .extracting(PersonsMoved::persons)
                .containsExactly(2_200);
    }

    @Test
    void the_most_common_move_comes_first() {
        take(women("0114", 1, "mycket-bra"), women("0115", 2, "varken-eller"), women("0117", 3, "vet-ej"));

        Difference difference = laboratory.tryOut(PERSONS, """
                indicators:
                  ao-beslut-anpassat-behov-hemtjanst:
                    rule: {yes: "B1 == varken-eller"}
                """);

        assertThat(difference.moved())
                .extracting(moved -> moved.before().code() + " " + moved.after().code() + " " + moved.persons())
                .containsExactly("ej-aktuellt nej 3", "nej ja 2", "ja nej 1");
    }

    @Test
    void a_share_changes_in_every_region_and_group_of_the_persons_and_in_no_other() {
        take(women("0114", 8, "ganska-bra"));

        assertThat(laboratory.tryOut(PERSONS, ONLY_THE_BEST).shares())
                .extracting(change -> change.region().id())
                .containsExactly(
                        "riket",
                        "riket.kon-kvinna",
                        "riket.alder-80-89",
                        "lan-01",
                        "lan-01.kon-kvinna",
                        "lan-01.alder-80-89",
                        "kommun-0114",
                        "kommun-0114.kon-kvinna",
                        "kommun-0114.alder-80-89");
    }

    /** Eight of ten have answered; the other two could have been anything. */
    @Test
    void those_that_are_asked_and_have_not_answered_are_in_the_bounds() {
        invite(PERSONS, Map.of("kommun-0114", 10));
        take(women("0114", 8, "ganska-bra"));

        ShareChange share = share(laboratory.tryOut(PERSONS, ONLY_THE_BEST), "kommun-0114");

        assertThat(share.before().percent()).contains(new BigDecimal("100.0"));
        assertThat(share.before().tally().units()).isEqualTo(10);
        assertThat(share.before().bounds().orElseThrow().lowest()).isEqualByComparingTo("80.0");
        assertThat(share.after().percent()).contains(new BigDecimal("0.0"));
        assertThat(share.after().bounds().orElseThrow().highest()).isEqualByComparingTo("20.0");
    }

    @Test
    void another_least_number_of_answers_shows_what_was_withheld_and_moves_nobody() {
        take(women("0114", 5, "ganska-bra"));

        Difference difference =
                laboratory.tryOut(PERSONS, "withholding: {counts: bortfall, percent: 100, leastAnswers: 5}");

        ShareChange share = share(difference, "kommun-0114");
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.participants()).isZero();
        assertThat(share.before().withheld()).map(Enum::name).contains("TOO_FEW_ANSWERS");
        assertThat(share.after().percent()).contains(new BigDecimal("100.0"));
    }

    @Test
    void units_of_care_are_named_and_weigh_as_in_the_figures() {
        take(List.of(
                routine("0114-e1", "enskild", "30", "ja"), routine("0114-e2", "kommunal", "10", "ej-aktuellt-ny")));

        Difference difference = laboratory.tryOut(CARE, NEW_ROUTINES_DO_NOT_COUNT);

        assertThat(difference.moved()).isEmpty();
        assertThat(difference.outcomes()).singleElement().satisfies(change -> {
            assertThat(change.who().code()).isEqualTo("0114-e2");
            assertThat(change.who().name()).isEqualTo("Upplands Väsby, 0114-e2");
            assertThat(change.before().named().code()).isEqualTo("ja");
            assertThat(change.after().named().code()).isEqualTo("nej");
            assertThat(change.changesColour()).isTrue();
        });
        ShareChange share = share(difference, "kommun-0114");
        assertThat(share.before().weightedPercent()).contains(new BigDecimal("100.0"));
        assertThat(share.after().percent()).contains(new BigDecimal("50.0"));
        assertThat(share.after().weightedPercent()).contains(new BigDecimal("75.0"));
    }

    @Test
    void nothing_is_stored() {
        take(women("0114", 3, "ganska-bra"));
        List<String> before = stored.everything();

        laboratory.tryOut(PERSONS, ONLY_THE_BEST);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void a_round_that_nobody_has_answered_changes_nothing() {
        assertThat(laboratory.tryOut(PERSONS, ONLY_THE_BEST))
                .isEqualTo(new Difference(List.of(), 0, List.of(), List.of()));
    }

    private void invite(String round, Map<String, Integer> invited) {
        RoundChanged opened = Samples.change(round, 1, RoundStatus.OPEN);
        inTransaction(() -> closing.take(List.of(new RoundChanged(
                round,
                opened.revision(),
                opened.status(),
                opened.catalogue(),
                opened.at(),
                opened.parts(),
                Optional.of(new TreeMap<>(invited))))));
    }

    @SafeVarargs
    private void take(List<SubmissionReceived>... submissions) {
        List<SubmissionReceived> all = new ArrayList<>();
        for (List<SubmissionReceived> some : submissions) {
            all.addAll(some);
        }
        inTransaction(() -> scoring.take(all));
    }

    private static List<SubmissionReceived> women(String kommun, int number, String answer) {
        Background woman = new Background(new TreeMap<>(Map.of("kon", "kvinna", "alder", "80-89")), Optional.empty());
        List<SubmissionReceived> women = new ArrayList<>();
        for (int one = 1; one <= number; one++) {
            women.add(Samples.of(submission(PERSONS, kommun + "-" + one, "B", 1, "B1", answer), woman));
        }
        return women;
    }

    private static SubmissionReceived routine(String code, String run, String weight, String followedUp) {
        Background background = new Background(new TreeMap<>(Map.of("regi", run)), Optional.of(new BigDecimal(weight)));
        return Samples.of(submission(CARE, code, "U", 1, "U1", "ja", "U1a", followedUp), background);
    }

    private static ShareChange share(Difference difference, String region) {
        return difference.shares().stream()
                .filter(change -> change.region().id().equals(region))
                .findFirst()
                .orElseThrow();
    }
}
