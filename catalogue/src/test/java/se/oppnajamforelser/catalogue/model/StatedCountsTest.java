package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is listed, counted against what the text of the document states; where they differ, the difference is the test and
 * RATIONALE.md says what was chosen.
 */
class StatedCountsTest {

    private static final String SBU = "social-barn-och-ungdomsvard";

    /** Rows as the text counts them: a row of the yearly table can stand for several columns. */
    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, valfard, 7",
        "social-barn-och-ungdomsvard, hallbar-utveckling, 7",
        "social-barn-och-ungdomsvard, kostnadsnyckeltal, 12",
        "aldreomsorg, valfard, 3",
        "aldreomsorg, hallbar-utveckling, 6",
        "aldreomsorg, centrala-nyckeltal, 19",
        "aldreomsorg, kostnadsnyckeltal, 6"
    })
    void as_many_rows_are_listed_in_a_part_as_the_text_states(String area, String part, int stated) {
        assertThat(rows(of(area, part))).hasSize(stated);
    }

    @ParameterizedTest
    @CsvSource({"social-barn-och-ungdomsvard, 8, 10", "aldreomsorg, 9, 13"})
    void as_many_basindikatorer_are_listed_as_the_text_states_in_more_columns(String area, int stated, int columns) {
        List<ModelIndicator> bas = of(area, "kvalitet").stream()
                .filter(indicator -> level(indicator).equals("bas"))
                .toList();

        assertThat(rows(bas)).hasSize(stated);
        assertThat(bas).hasSize(columns);
    }

    @Test
    void social_barn_och_ungdomsvard_has_the_43_indicators_of_quality_that_the_text_states() {
        assertThat(of(SBU, "kvalitet")).hasSize(43);
    }

    /** See RATIONALE.md, "89 or 82 indicators of quality in äldreomsorg". */
    @Test
    void of_the_89_indicators_of_quality_that_the_text_states_for_aldreomsorg_82_are_listed_under_81_names() {
        assertThat(of("aldreomsorg", "kvalitet")).hasSize(82);
        assertThat(of("aldreomsorg", "kvalitet").stream()
                        .map(ModelIndicator::name)
                        .distinct())
                .hasSize(81);
    }

    /** See RATIONALE.md, "14 or 13 central key figures". */
    @Test
    void of_the_14_central_key_figures_that_the_text_states_13_are_listed() {
        assertThat(of(SBU, "centrala-nyckeltal")).hasSize(13);
    }

    /** See RATIONALE.md, "Bas by the text or by the italics". */
    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, B5.1, 12, sbu-rutin-vald-vuxen sbu-fortbildning-vald sbu-vidareutbildning-vald, sbu-information-placerade-barn",
        "aldreomsorg, B5.2, 11, '', ao-bemotande-hemtjanst ao-bemotande-sarskilt-boende"
    })
    void the_italics_mark_other_basindikatorer_than_the_text(
            String area, String table, int italics, String onlyItalics, String onlyText) {
        Predicate<ModelIndicator> inItalics =
                indicator -> indicator.printed().basIn().contains(table);
        Predicate<ModelIndicator> bas = indicator -> level(indicator).equals("bas");
        List<ModelIndicator> quality = of(area, "kvalitet");

        assertThat(quality.stream().filter(inItalics)).hasSize(italics);
        assertThat(ids(quality.stream().filter(inItalics.and(bas.negate())))).isEqualTo(onlyItalics);
        assertThat(ids(quality.stream().filter(bas.and(inItalics.negate())))).isEqualTo(onlyText);
    }

    @Test
    void every_basindikator_that_the_yearly_tables_print_is_bas() {
        assertThat(MODELL_2023.indicators())
                .filteredOn(indicator -> level(indicator).equals("bas"))
                .allSatisfy(indicator -> assertThat(indicator.printed().basIn()).containsAnyOf("tabell-2", "tabell-3"));
    }

    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, saker 16 kunskapsbaserad 12 individanpassad 12 tillganglig 2 effektiv 1",
        "aldreomsorg, saker 35 individanpassad 25 tillganglig 12 kunskapsbaserad 8 jamlik 2"
    })
    void the_dimensions_are_filled_as_the_text_says(String area, String counts) {
        Map<String, Long> byDimension = of(area, "kvalitet").stream()
                .collect(Collectors.groupingBy(
                        indicator ->
                                indicator.quality().orElseThrow().dimension().code(),
                        Collectors.counting()));

        assertThat(byDimension.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, register, 2",
        "social-barn-och-ungdomsvard, kommunenkat, 6",
        "aldreomsorg, brukarundersokning, 4",
        "aldreomsorg, kommunenkat, 5"
    })
    void the_rows_of_bas_rest_on_the_sources_that_the_text_counts(String area, String source, int stated) {
        assertThat(rows(of(area, "kvalitet").stream()
                        .filter(indicator -> level(indicator).equals("bas"))
                        .filter(indicator -> indicator
                                .origin()
                                .source()
                                .filter(known -> known.id().equals(source))
                                .isPresent())
                        .toList()))
                .hasSize(stated);
    }

    /** See RATIONALE.md, "Four background measures or two", for the last one. */
    @ParameterizedTest
    @CsvSource({
        "PAUSED, 30",
        "UNDER_REVIEW, 10",
        "RESUMED, 2",
        "RESUMED_LOWER_FREQUENCY, 9",
        "REVISED, 1",
        "REMOVED, 10",
        "REPLACED_BY, 4",
        "NOT_PLANNED, 2",
        "MAYBE_REDEVELOPED, 1",
        "MAYBE_REPLACED_BY_REGISTER, 2",
        "NEW, 6"
    })
    void the_review_had_so_many_events_of_a_kind(EventKind kind, int events) {
        assertThat(MODELL_2023.lifecycles().stream().flatMap(lifecycle -> lifecycle.events().stream()))
                .filteredOn(event -> event.kind() == kind)
                .hasSize(events);
    }

    /** The text says that four background measures were paused (line 926). */
    @Test
    void two_of_the_paused_measures_are_key_figures() {
        assertThat(MODELL_2023.lifecycles())
                .filteredOn(lifecycle -> lifecycle.kind() == MeasureKind.NYCKELTAL)
                .extracting(Lifecycle::id)
                .containsExactly("p-daglig-verksamhet-fatt-arbete", "p-sysselsattning-fatt-arbete");
    }

    @ParameterizedTest
    @CsvSource({
        "tak-natt, 4",
        "mater-inte-avsett, 12",
        "glesare-racker, 7",
        "andra-metoder, 2",
        "laga-resultat, 5",
        "osaker-otydlig, 1",
        "otydlig-definition, 1",
        "lagre-evidens, 1",
        "fa-kan-svara, 2"
    })
    void a_reason_is_given_for_so_many_pauses(String reason, int pauses) {
        assertThat(MODELL_2023.lifecycles().stream()
                        .flatMap(lifecycle -> lifecycle.events().stream())
                        .flatMap(event -> event.reasons().stream())
                        .filter(each -> each.code().equals(reason)))
                .hasSize(pauses);
    }

    private static List<ModelIndicator> of(String area, String part) {
        return MODELL_2023.area(area).indicators().stream()
                .filter(indicator -> indicator.part().code().equals(part))
                .toList();
    }

    private static String level(ModelIndicator indicator) {
        return indicator.quality().map(quality -> quality.level().code()).orElse("");
    }

    private static Stream<String> rows(List<ModelIndicator> indicators) {
        return indicators.stream()
                .map(indicator -> indicator.printed().row().orElse(indicator.name()))
                .distinct();
    }

    private static String ids(Stream<ModelIndicator> indicators) {
        return indicators.map(indicator -> indicator.id().value()).collect(Collectors.joining(" "));
    }
}
