package se.oppnajamforelser.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Explanation;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.TextDigest;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** What is remembered from other units must never show: each unit gets what the plain scorer gives it. */
class RoundScoringTest {

    private static final Rounds ROUNDS = Rounds.shipped();
    private static final Round ROUND = ROUNDS.round("oj-2017");
    private static final RoundScoring SCORING = new RoundScoring(ROUND);

    @ParameterizedTest
    @MethodSource("rounds")
    void every_verdict_is_the_plain_scorers_with_its_words(Round round) {
        RoundScoring scoring = new RoundScoring(round);

        assertThat(IntStream.range(0, 300).mapToObj(seed -> random(round, seed)))
                .allSatisfy(unit -> assertThat(verdicts(scoring, unit)).isEqualTo(plain(scoring, unit)));
    }

    @Test
    void answers_to_questions_that_the_catalogue_has_taken_away_do_not_count() {
        Dossier unit = unit(new PartSubmission("E", 1, Map.of("E4", "ja", "E99", "ja"), Optional.empty()));

        assertThat(verdicts(SCORING, unit))
                .contains("eb-hushallsekonomisk-radgivning ja Ja, eftersom svaret på fråga" + " E4 är \"Ja\". []");
    }

    @Test
    void the_common_part_is_rested_on_by_both_areas_and_the_others_by_their_own() {
        assertThat(SCORING.areasOn(List.of("G"))).hasSize(2);
        assertThat(SCORING.areasOn(List.of("V")))
                .extracting(area -> area.id())
                .containsExactly("vald-i-nara-relationer");
    }

    @Test
    void a_unit_that_sent_in_nothing_has_an_outcome_for_every_indicator() {
        assertThat(SCORING.settle(unit(), ROUND.areas()))
                .allSatisfy(area -> assertThat(area.revision()).isEqualTo(1_000_000_000L))
                .allSatisfy(area -> assertThat(area.responded()).isFalse())
                .flatExtracting(AreaOutcomes::verdicts)
                .hasSize(90);
    }

    @Test
    void equal_verdicts_have_one_id_and_different_ones_have_different_ids() {
        Stream<Verdict> all = IntStream.range(0, 200)
                .mapToObj(seed -> random(ROUND, seed))
                .flatMap(unit -> SCORING.settle(unit, ROUND.areas()).stream())
                .flatMap(area -> area.verdicts().stream())
                .distinct();

        assertThat(all).extracting(Verdict::id).doesNotHaveDuplicates();
    }

    static Stream<Round> rounds() {
        return ROUNDS.all().stream();
    }

    private static List<String> verdicts(RoundScoring scoring, Dossier unit) {
        return scoring.settle(unit, scoring.round().areas()).stream()
                .flatMap(area -> area.verdicts().stream())
                .map(verdict -> verdict.indicator() + " " + verdict.outcome().code() + " " + verdict.because() + " "
                        + verdict.missing())
                .toList();
    }

    private static List<String> plain(RoundScoring scoring, Dossier unit) {
        Scorer.OfUnit scorer =
                new Scorer(scoring.round().questionnaire()).of(scoring.submitted(unit), unit.supplement());
        Explanation explanation = new Explanation(scoring.round().questionnaire());
        List<String> plain = new ArrayList<>();
        for (Indicator indicator : scoring.round().indicators()) {
            Settled settled = scorer.settle(indicator);
            plain.add(indicator.id() + " " + settled.outcome().code() + " " + explanation.because(settled) + " "
                    + settled.missing());
        }
        return plain;
    }

    private static Dossier unit(PartSubmission... parts) {
        return new Dossier(UnitSubmissions.of(new UnitKey("oj-2017", "0114"), List.of(parts)), UnitSupplement.NONE);
    }

    /** A unit that has sent in most of its parts and answered most of its questions, each with some option. */
    private static Dossier random(Round round, int seed) {
        Random random = new Random(seed);
        List<PartSubmission> parts = new ArrayList<>();
        for (Part part : round.questionnaire().parts()) {
            if (random.nextInt(10) > 0) {
                parts.add(new PartSubmission(part.id(), 1, answers(part, random), Optional.empty()));
            }
        }
        return new Dossier(UnitSubmissions.of(new UnitKey(round.id(), "0114"), parts), beside(round, random));
    }

    /** Something of every kind that can be known beside answers, and texts that were changed after they were judged. */
    private static UnitSupplement beside(Round round, Random random) {
        List<Change> changes = new ArrayList<>();
        TreeMap<String, String> previous = new TreeMap<>();
        round.questionnaire().parts().forEach(part -> previous.putAll(answers(part, random)));
        changes.add(Change.to(new Item.PreviousAnswers(previous)));
        for (Indicator indicator : round.indicators()) {
            String id = indicator.id().value();
            indicator
                    .rule()
                    .judgedCells()
                    .forEach(cell -> changes.add(Change.to(new Item.Judgement(
                            cell.toString(), TextDigest.of("text " + random.nextInt(3)), random.nextBoolean()))));
            if (random.nextInt(3) == 0) {
                changes.add(Change.to(new Item.WithdrawnCorrection(id)));
            }
            if (random.nextInt(3) > 0) {
                changes.add(Change.to(new Item.RegisterValue(id, "2014", entry(random))));
            }
        }
        Decision decision = new Decision("prov", "test", Instant.EPOCH);
        return new UnitSupplement(UnitSupplement.NONE.next(changes, decision));
    }

    private static RegisterEntry entry(Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 -> RegisterEntry.of(number);
            case 1 -> RegisterEntry.listed(random.nextBoolean());
            default -> RegisterEntry.ratio(number, BigDecimal.valueOf(random.nextInt(3)));
        };
    }

    private static TreeMap<String, String> answers(Part part, Random random) {
        TreeMap<String, String> answers = new TreeMap<>();
        for (Question question : part.questions()) {
            question.cells().forEach(cell -> {
                if (random.nextInt(20) > 0) {
                    answers.put(cell.toString(), answer(question, random));
                }
            });
        }
        return answers;
    }

    private static String answer(Question question, Random random) {
        if (question.kind() == QuestionKind.TEXT) {
            return "text " + random.nextInt(3);
        }
        if (question.kind().isNumber()) {
            return String.valueOf(random.nextInt(5));
        }
        return question.options().get(random.nextInt(question.options().size())).code();
    }
}
