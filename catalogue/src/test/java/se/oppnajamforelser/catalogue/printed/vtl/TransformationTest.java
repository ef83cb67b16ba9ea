package se.oppnajamforelser.catalogue.printed.vtl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.deck.Deck;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.oracle.RandomUnits;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** Every rule's transformation is VTL, gives what the scorer gives, and lets no null decide. */
class TransformationTest {

    private static final int DRAWS = 500;

    @ParameterizedTest
    @MethodSource("indicators")
    void a_transformation_gives_what_the_scorer_gives(Round round, Indicator indicator) {
        Program program = Program.of(round.questionnaire(), indicator);

        assertThat(LongStream.range(0, DRAWS).boxed()).allSatisfy(seed -> {
            Submitted submitted = RandomUnits.submitted(round, indicator, seed);
            Supplement beside = RandomUnits.beside(round, indicator, ~seed);

            assertThat(program.run(submitted, beside))
                    .as("%s", submitted.all().byKey())
                    .isEqualTo(Computed.of(new Scorer(round.questionnaire())
                            .of(submitted, beside)
                            .settle(indicator)));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_transformation_gives_what_the_deck_says(Deck.Case each) {
        Questionnaire questionnaire = each.round().questionnaire();
        Submitted submitted = Examples.everyPart(questionnaire, each.answers());

        assertThat(Program.of(questionnaire, each.indicator()).run(submitted, each.beside()))
                .isEqualTo(Computed.of(each));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void the_script_of_an_area_holds_the_transformation_of_each_indicator(Round round, Area area) {
        assertThat(VtlParser.script(TransformationScheme.of(round.questionnaire(), area)))
                .extracting(VtlStatement::target)
                .containsExactlyElementsOf(area.indicators().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }

    @Test
    void where_null_would_decide_the_test_would_see_it() {
        VtlStatement statement = VtlParser.script("'x' <- answers[calc outcome := if 'E4' = \"ja\" then 1 else 0];")
                .get(0);

        assertThatThrownBy(() -> statement.apply(Map.of("E4", Optional.empty())))
                .hasMessageContaining("null decides");
    }

    /** A transformation that was read back, run on nothing but the measures that it says it reads. */
    private record Program(
            Questionnaire questionnaire, Indicator indicator, List<Component> inputs, VtlStatement read) {

        static Program of(Questionnaire questionnaire, Indicator indicator) {
            Transformation transformation = Transformation.of(questionnaire, indicator);
            VtlStatement read = VtlParser.script(transformation.text()).get(0);
            return new Program(questionnaire, indicator, transformation.inputs(), read);
        }

        Computed run(Submitted submitted, Supplement beside) {
            Map<String, Optional<Object>> point =
                    new HashMap<>(DataPoint.of(questionnaire, indicator, submitted, beside));
            point.keySet().retainAll(inputs.stream().map(Component::name).toList());
            Map<String, Optional<Object>> result = read.apply(point);
            return new Computed(
                    (String) result.get("outcome").orElseThrow(),
                    result.getOrDefault("figure", Optional.empty())
                            .map(BigDecimal.class::cast)
                            .map(Computed::plain));
        }
    }

    static Stream<Arguments> indicators() {
        return Examples.rounds()
                .flatMap(round -> round.indicators().stream().map(indicator -> Arguments.of(round, indicator)));
    }

    static Stream<Arguments> areas() {
        return Examples.rounds().flatMap(round -> round.areas().stream().map(area -> Arguments.of(round, area)));
    }

    static Stream<Deck.Case> cases() {
        return Deck.all().flatMap(Deck::cases);
    }
}
