package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.PROV;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** What {@link FastScorer} promises beyond what the oracle test holds it to. */
class FastScorerTest {

    private final FastScorer fast = new FastScorer(PROV.questionnaire(), PROV.indicators());

    @Test
    void indicators_stand_in_the_places_in_which_they_were_given() {
        assertThat(IntStream.range(0, fast.size()).mapToObj(fast::indicator))
                .containsExactlyElementsOf(PROV.indicators());
    }

    @Test
    void a_declined_or_missing_part_gives_bortfall() {
        FastScorer.Encoded declined =
                fast.encode(Examples.parts(answers("G1", "ja", "B0", "nej", "B1", "helg"), "G", "B"));
        FastScorer.Encoded missing = fast.encode(Examples.parts(answers("G1", "ja"), "G"));

        assertThat(fast.settle(place("bib-plan"), declined)).isEqualTo(Outcome.JA);
        assertThat(fast.settle(place("bib-oppet"), declined)).isEqualTo(Outcome.BORTFALL);
        assertThat(fast.settle(place("bib-oppet"), missing)).isEqualTo(Outcome.BORTFALL);
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        FastScorer.Encoded encoded =
                fast.encode(Examples.parts(answers("B2", "1 200", "B3", "2,6", "B5", "12,0"), "B"));

        assertThat(fast.settle(place("bib-stort"), encoded)).isEqualTo(Outcome.JA);
        assertThat(fast.settle(place("bib-barnens-lan"), encoded)).isEqualTo(Outcome.TAL);
    }

    @Test
    void a_question_with_more_options_than_bits_is_refused() {
        List<Choice> options = IntStream.range(0, 63)
                .mapToObj(option -> new Choice("o" + option, "Alternativ " + option))
                .toList();
        Question question = new Question(
                "Q1",
                QuestionKind.SINGLE,
                "?",
                Optional.empty(),
                List.of(),
                options,
                Optional.empty(),
                Map.of(),
                true,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
        Questionnaire questionnaire =
                new Questionnaire(List.of(new Part("Q", "Del", Optional.empty(), List.of(question), List.of())));

        assertThatThrownBy(() -> new FastScorer(questionnaire, List.of()))
                .hasMessage("Q1 has 63 options (expected: at most 62, one bit each)");
    }

    private int place(String indicator) {
        return PROV.indicators().indexOf(PROV.indicator(indicator));
    }
}
