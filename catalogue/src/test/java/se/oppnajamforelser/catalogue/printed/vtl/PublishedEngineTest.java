package se.oppnajamforelser.catalogue.printed.vtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.deck.Deck;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.oracle.RandomUnits;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** Every rule's transformation gives in a published engine what the scorer gives: the VTL is VTL to others too. */
class PublishedEngineTest {

    private static final int DRAWS = 60;
    private static final PublishedEngine ENGINE = new PublishedEngine(Path.of(System.getProperty("vtl.engine")));
    private static final List<Deck.Case> CASES = Deck.all().flatMap(Deck::cases).toList();

    @ParameterizedTest
    @MethodSource("indicators")
    void a_transformation_gives_what_the_scorer_gives_and_what_the_deck_says(Round round, Indicator indicator) {
        Questionnaire questionnaire = round.questionnaire();
        Scorer scorer = new Scorer(questionnaire);
        List<Map<String, Optional<Object>>> points = new ArrayList<>();
        List<Computed> expected = new ArrayList<>();
        LongStream.range(0, DRAWS).forEach(seed -> {
            Submitted submitted = RandomUnits.submitted(round, indicator, seed);
            Supplement beside = RandomUnits.beside(round, indicator, ~seed);
            points.add(DataPoint.of(questionnaire, indicator, submitted, beside));
            expected.add(Computed.of(scorer.of(submitted, beside).settle(indicator)));
        });
        CASES.stream()
                .filter(each -> each.round().equals(round) && each.indicator().equals(indicator))
                .forEach(each -> {
                    Submitted submitted = Examples.everyPart(questionnaire, each.answers());
                    points.add(DataPoint.of(questionnaire, indicator, submitted, each.beside()));
                    expected.add(Computed.of(each));
                });

        assertThat(ENGINE.run(Transformation.of(questionnaire, indicator), points))
                .containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> indicators() {
        return Examples.rounds()
                .flatMap(round -> round.indicators().stream().map(indicator -> Arguments.of(round, indicator)));
    }
}
