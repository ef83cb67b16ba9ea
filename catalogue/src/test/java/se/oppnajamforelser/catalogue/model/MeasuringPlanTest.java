package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/** What is measured in which year, and what is said of the rest. */
class MeasuringPlanTest {

    private static final MeasuringPlan PROV = new MeasuringPlan(PROV_MODELL);
    private static final MeasuringPlan SHIPPED = new MeasuringPlan(MODELL_2023);

    @ParameterizedTest
    @CsvSource({
        "2022, ''",
        "2023, bib-oppettider bib-utrymning bib-rapport bib-kortkatalog bib-lupp bib-fax bib-ramp",
        "2024, bib-oppettider bib-lika-tillgang bib-kortkatalog",
        "2025, bib-oppettider bib-utrymning bib-jour",
        "2026, bib-oppettider bib-lika-tillgang bib-rapport bib-digital-katalog",
        "2027, bib-oppettider bib-utrymning bib-rapport"
    })
    void what_is_due_of_quality_follows_from_level_dimension_and_what_has_happened(int year, String due) {
        assertThat(PROV.due(year))
                .filteredOn(indicator -> indicator.quality().isPresent())
                .extracting(indicator -> indicator.id().value())
                .isEqualTo(Stream.of(due.split(" ")).filter(id -> !id.isEmpty()).toList());
    }

    @Test
    void what_has_no_level_is_due_every_year() {
        assertThat(PROV.due(2028))
                .filteredOn(indicator -> indicator.quality().isEmpty())
                .extracting(ModelIndicator::id)
                .map(IndicatorId::value)
                .containsExactly("bib-laslust", "bib-bocker", "skol-oppettider", "skol-rapport");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bib-oppettider   | 2024 | Mäts 2024.",
                "bib-utrymning    | 2024 | Mäts inte 2024. Senast mätt 2023, nästa gång 2025.",
                "bib-lika-tillgang| 2023 | Mäts inte 2023. Mäts första gången enligt modellen 2024.",
                "bib-lika-tillgang| 2022 | Modellen börjar 2023 och säger inget om 2022.",
                "bib-bemotande    | 2024 | Mäts inte 2024. Indikatorn är önskvärd, men uppgifter att ta fram den ur saknas.",
                "bib-rapport      | 2024 | Mäts inte 2024. Pausad sedan 2024, eftersom det är oklart vad som ska räknas.",
                "bib-rapport      | 2025 | Mäts inte 2025. Pausad sedan 2024, eftersom det är oklart vad som ska räknas. Översynen fortsätter.",
                "bib-rapport      | 2026 | Mäts 2026.",
                "skol-rapport     | 2024 | Mäts 2024.",
                "bib-kortkatalog  | 2025 | Mäts inte 2025. Ersatt från 2025 av \"Katalog på webben\".",
                "bib-digital-katalog | 2024 | Mäts inte 2024. Mäts första gången enligt modellen 2026.",
                "bib-lupp         | 2025 | Mäts inte 2025. Borttagen från 2025, eftersom alla redan har det och det är oklart vad som ska räknas. Den kan komma tillbaka i en ny form.",
                "bib-lupp         | 2026 | Mäts inte 2026. Borttagen från 2025, eftersom alla redan har det och det är oklart vad som ska räknas. Den kan komma tillbaka i en ny form. Registeruppgifter kan komma att ersätta den.",
                "bib-fax          | 2030 | Mäts inte 2030. Ingen insamling är planerad, eftersom alla redan har det.",
                "bib-ramp         | 2022 | Mäts inte 2022. Pausad sedan 2022, eftersom det är oklart vad som ska räknas.",
                "bib-ramp         | 2024 | Mäts inte 2024. Senast mätt 2023."
            })
    void a_status_is_told_in_a_sentence(String indicator, int year, String text) {
        assertThat(PROV.status(PROV_MODELL.indicator(indicator), year).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | Mäts inte 2024. Mäts första gången enligt modellen 2025.",
                "2025 | Mäts 2025.",
                "2027 | Mäts inte 2027. Senast mätt 2025, nästa gång 2029."
            })
    void where_the_source_does_not_say_which_year_is_the_first_the_status_says_so(int year, String text) {
        assertThat(PROV.status(PROV_MODELL.indicator("bib-jour"), year).text())
                .isEqualTo(text + " Källan säger inte vilket år som är det första; 2025 är vår läsning.");
    }

    @Test
    void a_pause_counts_when_the_next_year_is_looked_for() {
        assertThat(PROV.status(PROV_MODELL.indicator("bib-ramp"), 2024))
                .isEqualTo(
                        new MeasuringStatus.NotThisYear(2024, Optional.of(2023), Optional.empty(), Optional.empty()));
    }

    /** Bortfall means that a unit was asked and did not answer; here nobody was asked. */
    @ParameterizedTest
    @MethodSource("years")
    void what_is_not_measured_is_never_bortfall(int year) {
        assertThat(MODELL_2023.indicators())
                .map(indicator -> SHIPPED.status(indicator, year).text())
                .allSatisfy(
                        text -> assertThat(text).endsWith(".").doesNotContainIgnoringCase(Outcome.BORTFALL.label()));
    }

    @ParameterizedTest
    @MethodSource("years")
    void of_what_is_not_measured_the_next_year_is_one_in_which_it_is(int year) {
        assertThat(MODELL_2023.indicators())
                .filteredOn(indicator -> SHIPPED.status(indicator, year) instanceof MeasuringStatus.NotThisYear)
                .allSatisfy(indicator -> {
                    var status = (MeasuringStatus.NotThisYear) SHIPPED.status(indicator, year);
                    int next = status.next().orElseThrow();
                    assertThat(SHIPPED.due(next)).contains(indicator);
                    assertThat(IntStream.range(year, next).boxed().flatMap(each -> SHIPPED.due(each).stream()))
                            .doesNotContain(indicator);
                });
    }

    /** The next and the last year, found by trying every year instead of by the cycle. */
    @ParameterizedTest
    @MethodSource("plansAndYears")
    void the_next_and_the_last_year_are_the_nearest_in_which_it_is_due(MeasuringPlan plan, int year) {
        assertThat(plan.model().indicators()).allSatisfy(indicator -> {
            assertThat(plan.next(indicator, year))
                    .isEqualTo(IntStream.rangeClosed(year + 1, 2060)
                            .filter(each -> isDue(plan, indicator, each))
                            .boxed()
                            .findFirst());
            assertThat(plan.last(indicator, year))
                    .isEqualTo(IntStream.iterate(year - 1, each -> each > 2000, each -> each - 1)
                            .filter(each -> isDue(plan, indicator, each))
                            .boxed()
                            .findFirst());
        });
    }

    private static boolean isDue(MeasuringPlan plan, ModelIndicator indicator, int year) {
        return plan.status(indicator, year) instanceof MeasuringStatus.Due;
    }

    static Stream<Arguments> plansAndYears() {
        return Stream.of(PROV, SHIPPED)
                .flatMap(plan -> IntStream.rangeClosed(2014, 2036).mapToObj(year -> Arguments.of(plan, year)));
    }

    @ParameterizedTest
    @CsvSource({
        "bib-oppettider, 2024, due",
        "bib-utrymning, 2024, not-this-year",
        "bib-rapport, 2024, paused",
        "bib-lupp, 2025, removed",
        "bib-kortkatalog, 2025, replaced",
        "bib-fax, 2030, not-planned",
        "bib-bemotande, 2024, wanted",
        "bib-lika-tillgang, 2022, before-model"
    })
    void a_status_has_a_code_that_is_part_of_the_api(String indicator, int year, String code) {
        assertThat(PROV.status(PROV_MODELL.indicator(indicator), year).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2023, saker effektiv tillganglig", "2024, kunskapsbaserad individanpassad jamlik"})
    void half_of_the_dimensions_are_looked_at_closely_in_a_year(int year, String dimensions) {
        assertThat(SHIPPED.due(year))
                .filteredOn(indicator -> indicator
                        .quality()
                        .filter(quality -> quality.level().every() == 2)
                        .isPresent())
                .extracting(indicator ->
                        indicator.quality().orElseThrow().dimension().code())
                .isNotEmpty()
                .isSubsetOf(List.of(dimensions.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "ao-audit, 2023, Mäts inte 2023. Mäts första gången enligt modellen 2024.",
        "ao-fortroende-hemtjanst, 2024, 'Mäts inte 2024. Senast mätt 2023, nästa gång 2025.'",
        "ao-trygghet-hemtjanst, 2024, Mäts 2024.",
        "sbu-kontinuitetsplaner-hvb, 2022, 'Mäts inte 2022. Pausad sedan 2022, eftersom det är oklart vad som ska räknas.'"
    })
    void the_model_of_2023_says_when(String indicator, int year, String text) {
        assertThat(SHIPPED.status(MODELL_2023.indicator(indicator), year).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"sbu-socialjour", "ao-socialjour"})
    void socialjour_is_measured_every_fourth_year_by_our_reading(String id) {
        ModelIndicator socialjour = MODELL_2023.indicator(id);

        assertThat(IntStream.rangeClosed(2022, 2032)
                        .filter(year -> SHIPPED.due(year).contains(socialjour)))
                .containsExactly(2023, 2027, 2031);
        assertThat(SHIPPED.status(socialjour, 2024).text())
                .startsWith("Mäts inte 2024. Senast mätt 2023, nästa gång 2027. Källan säger vart fjärde år");
    }

    static IntStream years() {
        return IntStream.rangeClosed(2021, 2032);
    }
}
