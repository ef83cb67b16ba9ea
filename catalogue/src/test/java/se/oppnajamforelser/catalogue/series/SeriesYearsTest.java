package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.round.Round;

/** The years of a series without a figure: every one is there, with why, and none is Bortfall. */
class SeriesYearsTest {

    private static final List<Round> ROUNDS = Examples.shipped().toList();
    private static final Comparisons COMPARISONS = Comparisons.shipped(ROUNDS);
    private static final MeasuringPlan PLAN = new MeasuringPlan(MODELL_2023);
    private static final ModelLinks LINKS = ModelLinks.shipped(ROUNDS, PLAN);
    private static final SeriesYears YEARS = new SeriesYears(ROUNDS, LINKS);

    @Test
    void a_year_between_two_rounds_is_not_measured_in_ours_and_says_when_it_was_and_will_be() {
        assertThat(notMeasured("eb-juridiskt-stod", 2017))
                .extracting(NotMeasured::year, NotMeasured::reason, one -> one.text(Optional.of(2015)))
                .containsExactly(tuple(
                        2016,
                        NotMeasured.Reason.NO_ROUND,
                        "Ingen av våra omgångar mätte indikatorn 2016. Senast mätt 2015, nästa gång 2017."));
    }

    @Test
    void a_round_of_the_area_that_asked_about_other_things_is_named() {
        assertThat(notMeasured("eb-strukturerad-inskolning", 2017))
                .last()
                .extracting(NotMeasured::reason, one -> one.text(Optional.of(2015)))
                .containsExactly(
                        NotMeasured.Reason.NOT_ASKED,
                        "Omgången oj-2017 frågade inte efter indikatorn. Senast mätt 2015.");
        assertThat(notMeasured("eb-audit", 2017))
                .first()
                .extracting(NotMeasured::year, one -> one.text(Optional.empty()))
                .containsExactly(
                        2015,
                        "Omgången oj-2015-ekonomiskt-bistand frågade inte efter indikatorn. Mäts nästa gång 2017.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bu-overenskommelse-skola | 2021 | NO_ROUND  | 2024 | Ingen av våra omgångar mätte indikatorn 2021. Senast mätt 2015, nästa gång 2024.",
                "bu-overenskommelse-skola | 2023 | FREQUENCY | 2024 | Mäts inte 2023 enligt modellen. Senast mätt 2015, nästa gång 2024.",
                "bu-overenskommelse-skola | 2024 | NO_ROUND  | 2026 | Enligt modellen mäts indikatorn 2024. Ingen av våra omgångar mätte indikatorn 2024. Senast mätt 2015, nästa gång 2026.",
                "bu-social-jourverksamhet | 2022 | REVIEW    | 2023 | Mäts inte 2022. Pausad sedan 2022, eftersom så gott som alla kommuner redan når upp till den. Senast mätt 2015, nästa gång 2023.",
                "bu-social-jourverksamhet | 2024 | FREQUENCY | 2027 | Mäts inte 2024 enligt modellen. Senast mätt 2015, nästa gång 2027.",
                "u07353                   | 2023 | NO_ROUND  | 2024 | Enligt modellen mäts indikatorn 2023. Ingen av våra omgångar mätte indikatorn 2023. Senast mätt 2015, nästa gång 2024."
            })
    void what_the_model_knows_is_told(String indicator, int year, NotMeasured.Reason reason, int next, String text) {
        assertThat(notMeasured(indicator, year))
                .last()
                .extracting(NotMeasured::reason, one -> one.next().orElseThrow(), one -> one.text(Optional.of(2015)))
                .containsExactly(reason, next, text);
    }

    @Test
    void what_has_the_id_of_the_model_needs_no_link() {
        assertThat(notMeasured("ao-fortroende-hemtjanst", 2026))
                .extracting(NotMeasured::reason, one -> one.text(Optional.of(2023)))
                .containsExactly(
                        tuple(
                                NotMeasured.Reason.FREQUENCY,
                                "Mäts inte 2024 enligt modellen. Senast mätt 2023, nästa gång 2025."),
                        tuple(
                                NotMeasured.Reason.NO_ROUND,
                                "Enligt modellen mäts indikatorn 2025. Ingen av våra omgångar mätte indikatorn 2025."
                                        + " Senast mätt 2023, nästa gång 2027."),
                        tuple(
                                NotMeasured.Reason.FREQUENCY,
                                "Mäts inte 2026 enligt modellen. Senast mätt 2023, nästa gång 2027."));
    }

    @Test
    void a_review_stops_what_the_model_does_not_list_without_a_year_for_its_return() {
        assertThat(notMeasured("eb-rutin-sip", 2023))
                .last()
                .extracting(NotMeasured::reason, NotMeasured::next, one -> one.text(Optional.of(2017)))
                .containsExactly(
                        NotMeasured.Reason.REVIEW,
                        Optional.empty(),
                        "Mäts inte 2023. Pausad sedan 2022, eftersom den inte träffar det man vill veta."
                                + " Översynen fortsätter. Senast mätt 2017.");
    }

    @Test
    void a_link_reaches_through_the_rounds_to_what_the_measure_was_called_before() {
        assertThat(notMeasured("eb-intern-samordning-barn-och-unga", 2022))
                .extracting(NotMeasured::year, NotMeasured::reason)
                .startsWith(tuple(2016, NotMeasured.Reason.NO_ROUND))
                .endsWith(tuple(2022, NotMeasured.Reason.REVIEW));
    }

    @ParameterizedTest
    @CsvSource({
        "eb-juridiskt-stod, 2015, 2017",
        "eb-rutin-sip, 2015, 2023",
        "vnr-audit, 2017, 2023",
        "u07340, 2022, 2022"
    })
    void a_series_goes_from_the_first_round_of_its_area_to_the_last_or_to_the_model(
            String indicator, int first, int last) {
        assertThat(YEARS.first(lineage(indicator))).isEqualTo(first);
        assertThat(YEARS.last(lineage(indicator))).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("lineages")
    void every_year_is_either_measured_or_says_why_not(Lineage lineage) {
        Stream<Integer> years = Stream.concat(
                lineage.stages().stream().map(Stage::year),
                YEARS.notMeasured(lineage, 2030).stream().map(NotMeasured::year));

        assertThat(years.sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(YEARS.first(lineage), 2030)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lineages")
    void what_was_not_measured_is_never_bortfall_and_what_comes_next_is_later(Lineage lineage) {
        assertThat(YEARS.notMeasured(lineage, 2030)).allSatisfy(year -> {
            assertThat(year.text(Optional.empty()))
                    .contains(String.valueOf(year.year()))
                    .endsWith(".")
                    .doesNotContainIgnoringCase(Outcome.BORTFALL.label());
            assertThat(year.next().stream()).allMatch(next -> next > year.year());
        });
    }

    static Stream<Lineage> lineages() {
        return ROUNDS.stream()
                .flatMap(round -> round.indicators().stream())
                .map(indicator -> lineage(indicator.id().value()));
    }

    private static List<NotMeasured> notMeasured(String indicator, int to) {
        return YEARS.notMeasured(lineage(indicator), to);
    }

    private static Lineage lineage(String indicator) {
        return COMPARISONS.lineage(indicator);
    }
}
