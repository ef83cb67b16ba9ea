package se.oppnajamforelser.publication.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.disclosure.Reason;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;

/** What stands in a workbook, before it is written. */
class AreaWorkbookTest {

    private static final SampleRound SAMPLE = SampleRound.oj2017();
    private static final Figures FIGURES = SAMPLE.state().figures(SAMPLE.catalogue());
    private static final AreaFigures AREA = FIGURES.areas().get(0);
    private static final Workbook WORKBOOK = AreaWorkbook.of(FIGURES, AREA, facts(SAMPLE));

    @Test
    void the_sheets_come_in_reading_order() {
        assertThat(WORKBOOK.sheets())
                .extracting(Sheet::name)
                .containsExactly(
                        "Om",
                        "Kommuner och stadsdelar",
                        "Län, storstäder och riket",
                        "Grupper",
                        "Lägst och högst",
                        "Indikatorer",
                        "Regler",
                        "Svarsfrekvens",
                        "Noteringar");
    }

    @Test
    void a_rule_stands_in_words_and_as_a_decision_table_whose_lines_each_name_the_indicator() {
        List<List<String>> rows = rows(sheet("Regler"), "Erbjuder enklare hushållsekonomisk rådgivning");

        assertThat(rows)
                .startsWith(
                        List.of(
                                "I ord",
                                "Ja om svaret på fråga E4 är \"Ja\". Annars Nej.\nBortfall om del E inte är inskickad eller är"
                                        + " avböjd, eller om ett svar som kan avgöra utfallet saknas.",
                                "–"),
                        List.of("Regel 1", "Del E är inskickad och inte avböjd: ja\nFråga E4: \"Ja\"", "Ja"),
                        List.of("Regel 2", "Del E är inskickad och inte avböjd: ja\nFråga E4: \"Nej\"", "Nej"),
                        List.of("Regel 3", "Del E är inskickad och inte avböjd: ja\nFråga E4: obesvarat", "Bortfall"),
                        List.of("Regel 4", "Del E är inskickad och inte avböjd: nej", "Bortfall"));
    }

    @Test
    void a_rule_that_rests_on_a_chosen_reading_says_so() {
        Indicator indicator = SAMPLE.catalogue().indicator("eb-audit");

        assertThat(rows(sheet("Regler"), indicator.shortName()))
                .endsWith(List.of("Om källan", indicator.note().orElseThrow(), "–"));
        assertThat(column(sheet("Regler"), "Rad").stream().filter("Om källan"::equals))
                .hasSize((int) AREA.area().indicators().stream()
                        .filter(one -> one.note().isPresent())
                        .count());
    }

    @Test
    void every_published_indicator_has_its_rule() {
        assertThat(column(sheet("Regler"), "Indikator").stream().distinct())
                .containsExactlyElementsOf(column(sheet("Indikatorer"), "Kortnamn"));
    }

    @Test
    void a_round_without_stadsdelar_has_sheets_that_say_so() {
        SampleRound sample = SampleRound.of("e-halsa-2022");
        Figures figures = sample.state().figures(sample.catalogue());

        assertThat(AreaWorkbook.of(figures, figures.areas().get(0), facts(sample))
                        .sheets())
                .extracting(Sheet::name)
                .contains("Kommuner", "Län och riket");
    }

    @Test
    void a_round_of_2015_shows_outcomes_by_their_own_names_and_says_what_they_count_as() {
        Workbook workbook = ekonomisktBistand2015();

        assertThat(column(sheet(workbook, "Kommuner och stadsdelar"), "Rutin med vuxenvården"))
                .contains("Integrerat", "Ny rutin", "Ja", "Nej");
        assertThat(column(sheet(workbook, "Om"), "Om filen"))
                .contains("Integrerat, Ny rutin, Inom 7 dagar, Inom 8-14 dagar", "15 dagar eller mer")
                .doesNotHaveDuplicates();
        assertThat(headers(sheet(workbook, "Om")))
                .containsExactly("Om filen", "Öppna jämförelser 2015 – ekonomiskt bistånd");
    }

    @Test
    void outcomes_of_a_round_without_colours_have_none() {
        assertThat(looks(sheet(ekonomisktBistand2015(), "Kommuner och stadsdelar"), "Ja"))
                .containsOnly(Look.RESULT);
    }

    @Test
    void small_register_figures_are_an_x_that_is_told_of_once_and_noted_every_time() {
        Workbook workbook = workbook(SampleRound.of("oj-2015-social-barn-och-ungdomsvard"));
        String higherEducation = "bu-gymnasiebehorighet-alla";
        String header = SampleRound.ROUNDS
                .round("oj-2015-social-barn-och-ungdomsvard")
                .indicator(higherEducation)
                .shortName();
        long hidden = column(sheet(workbook, "Kommuner och stadsdelar"), header).stream()
                .filter("x"::equals)
                .count();

        assertThat(hidden).isGreaterThan(10);
        assertThat(column(sheet(workbook, "Om"), "Om filen")).containsOnlyOnce("x");
        assertThat(sheet(workbook, "Noteringar").rows())
                .filteredOn(row ->
                        text(row.get(3)).equals(header) && text(row.get(4)).equals("x"))
                .hasSize((int) hidden)
                .allSatisfy(row -> assertThat(text(row.get(5))).isEqualTo(Reason.PUBLISHED));
    }

    @Test
    void numbers_that_are_compared_are_coloured_by_quarters() {
        Sheet results = sheet(ekonomisktBistand2015(), "Kommuner och stadsdelar");
        int place = headers(results).indexOf("Långvarigt ekonomiskt bistånd");
        Map<Look, Long> looks = results.rows().stream()
                .map(row -> row.get(place))
                .filter(CellContent.Number.class::isInstance)
                .collect(Collectors.groupingBy(CellContent::look, Collectors.counting()));
        long numbers = looks.values().stream().mapToLong(Long::longValue).sum();

        assertThat(looks).containsOnlyKeys(Look.GREEN, Look.YELLOW, Look.RED);
        assertThat(looks.get(Look.GREEN)).isLessThanOrEqualTo(numbers / 4);
        assertThat(looks.get(Look.RED)).isLessThanOrEqualTo(numbers / 4);
        assertThat(column(sheet(ekonomisktBistand2015(), "Om"), "Om filen")).contains("Färg på tal: lågt är grönt");
    }

    @Test
    void a_source_that_several_indicators_have_is_named_once() {
        String sources = texts(sheet(ekonomisktBistand2015(), "Om"))
                .filter(text -> text.startsWith("Socialstyrelsens enkät"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(sources.split("; "))).doesNotHaveDuplicates();
    }

    @Test
    void an_indicator_that_the_source_does_not_publish_has_no_column() {
        SampleRound sample = SampleRound.of("oj-2015-social-barn-och-ungdomsvard");

        assertThat(headers(sheet(workbook(sample), "Kommuner och stadsdelar")))
                .doesNotContainAnyElementsOf(sample.catalogue().areas().get(0).indicators().stream()
                        .filter(indicator -> !indicator.presentation().published())
                        .map(Indicator::shortName)
                        .toList());
    }

    @Test
    void results_have_one_row_for_each_unit_and_one_column_for_each_indicator() {
        Sheet results = sheet("Kommuner och stadsdelar");

        assertThat(results.rows()).hasSize(316);
        assertThat(headers(results))
                .startsWith("Kod", "Namn", "Län", "Storleksgrupp", "SKL-grupp", "Väntetid för nybesök");
        assertThat(results.columns()).hasSize(5 + 35);
    }

    @Test
    void indicators_of_one_dimension_stand_together_and_those_of_one_indicator_area_within_it() {
        Order order = Order.of(AREA.area());

        assertThat(order.indicators())
                .containsExactlyInAnyOrderElementsOf(AREA.area().indicators());
        assertThat(runs(order.indicators().stream().map(Order::dimension))).doesNotHaveDuplicates();
        assertThat(runs(order.indicators().stream()
                        .map(indicator -> Order.dimension(indicator) + indicator.indicatorArea())))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_stadsdel_is_named_with_its_kommun() {
        assertThat(column(sheet("Kommuner och stadsdelar"), "Namn")).contains("Centrum, Göteborg", "Upplands Väsby");
    }

    @Test
    void colours_follow_the_round_and_bortfall_has_none() {
        Sheet results = sheet("Kommuner och stadsdelar");

        assertThat(looks(results, "Ja")).containsOnly(Look.GREEN);
        assertThat(looks(results, "Delvis")).containsOnly(Look.YELLOW);
        assertThat(looks(results, "Nej")).containsOnly(Look.RED);
        assertThat(looks(results, "Ej aktuellt")).containsOnly(Look.RESULT);
        assertThat(looks(results, "Bortfall")).containsOnly(Look.FAINT);
    }

    @Test
    void a_share_is_not_rounded_twice() {
        assertThat(RegionSheet.percent(5, 11).setScale(0, RoundingMode.HALF_UP)).isEqualTo("45");
    }

    @Test
    void riket_has_the_official_code_and_its_own_share() {
        Sheet shares = sheet("Län, storstäder och riket");
        int unrounded = headers(shares).indexOf("Socialjour");

        assertThat(shares.rows().get(0).subList(0, 5))
                .containsExactly(
                        CellContent.plain("Riket"),
                        CellContent.plain("00"),
                        CellContent.plain("Riket"),
                        CellContent.count(316),
                        CellContent.count(AREA.responded()));
        assertThat(shares.rows().get(0).get(unrounded).look()).isIn(Look.WHOLE, Look.FAINT);
    }

    @Test
    void groups_are_named_with_their_number() {
        assertThat(column(sheet("Grupper"), "Namn"))
                .contains("3: 30 000–69 999 invånare", "C8 Landsbygdskommun")
                .hasSize(14);
    }

    @Test
    void bounds_stand_for_every_region_also_where_the_share_is_withheld() {
        Sheet bounds = sheet("Lägst och högst");
        AreaFigures.RegionFigures region = AREA.regions().get(0);
        int place = AREA.area().indicators().indexOf(SAMPLE.catalogue().indicator("eb-socialjour"));
        SharesSettled.Figure figure = region.shares().get(place).figure();

        assertThat(bounds.rows()).hasSize(AREA.regions().size());
        assertThat(bounds.rows().get(0))
                .element(headers(bounds).indexOf("Socialjour (lägst)"))
                .isEqualTo(CellContent.exact(figure.lowest().orElseThrow()));
        assertThat(bounds.rows().get(0))
                .element(headers(bounds).indexOf("Socialjour (högst)"))
                .isEqualTo(CellContent.exact(figure.highest().orElseThrow()));
        assertThat(figure.lowest().orElseThrow()).isLessThan(figure.highest().orElseThrow());
    }

    @Test
    void response_rates_are_the_guides_table_two() {
        assertThat(sheet("Svarsfrekvens").rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        CellContent.plain("Ekonomiskt bistånd"),
                        CellContent.plain("Våld i nära relationer"),
                        CellContent.plain("Totalt"));
        assertThat(sheet("Svarsfrekvens").rows().get(2).get(1)).isEqualTo(CellContent.count(295));
    }

    @Test
    void rules_are_printed_from_the_rules_themselves() {
        assertThat(column(sheet("Indikatorer"), "Så räknas utfallet"))
                .contains(new Wording(SAMPLE.catalogue().questionnaire())
                        .of(SAMPLE.catalogue().indicator("eb-vantetid-nybesok").rule()));
    }

    @Test
    void every_withheld_share_has_a_note() {
        long withheld = WORKBOOK.sheets().subList(2, 4).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(List::stream)
                .filter(CellContent.faint("visas ej")::equals)
                .count();

        assertThat(column(sheet("Noteringar"), "Visas som").stream().filter("visas ej"::equals))
                .hasSize((int) withheld)
                .isNotEmpty();
    }

    @Test
    void a_note_says_what_the_limit_is_and_how_far_beyond_it_the_group_is() {
        assertThat(column(sheet("Noteringar"), "Orsak"))
                .contains(
                        "För stort bortfall: 65 av 316 har bortfall (27) eller Ej aktuellt (38). Gränsen är 20 procent.");
    }

    @Test
    void a_unit_that_sent_in_nothing_has_one_note_and_one_that_declined_has_one_for_each_indicator() {
        Sheet notes = sheet("Noteringar");
        List<String> silent = SAMPLE.catalogue().frame().units().stream()
                .map(unit -> unit.code())
                .toList();

        assertThat(notesOf(notes, silent.get(7))).containsExactly("Alla indikatorer i området");
        assertThat(notesOf(notes, silent.get(3))).hasSizeBetween(2, 34);
    }

    @Test
    void the_cover_has_a_legend_in_words() {
        assertThat(sheet("Om").rows())
                .contains(List.of(
                        new CellContent.Text("Ja", Look.GREEN), CellContent.wrapped("Grönt: önskvärt resultat.")));
        assertThat(column(sheet("Om"), "Om filen")).contains("Bortfall", "visas ej", "Källa", "Frågor", "Version");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_cell_is_blank(Sheet sheet) {
        assertThat(sheet.rows().stream().flatMap(List::stream))
                .allSatisfy(content -> assertThat(text(content)).isNotBlank());
    }

    /** The lines of one indicator, without its name. */
    private static List<List<String>> rows(Sheet sheet, String indicator) {
        return sheet.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> ((CellContent.Text) cell).text())
                        .toList())
                .filter(row -> row.get(0).equals(indicator))
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    static List<Sheet> sheets() {
        return WORKBOOK.sheets();
    }

    static Facts facts(SampleRound sample) {
        return new Facts(
                "1.0.0", Optional.empty(), LocalDate.of(2017, 5, 30), sample.parts(), "Utgivaren", "Fråga utgivaren.");
    }

    private static Workbook ekonomisktBistand2015() {
        return workbook(SampleRound.of("oj-2015-ekonomiskt-bistand"));
    }

    private static Workbook workbook(SampleRound sample) {
        Figures figures = sample.state().figures(sample.catalogue());
        return AreaWorkbook.of(figures, figures.areas().get(0), facts(sample));
    }

    private static Sheet sheet(String name) {
        return sheet(WORKBOOK, name);
    }

    private static Sheet sheet(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headers(Sheet sheet) {
        return sheet.columns().stream().map(Column::header).toList();
    }

    private static List<String> column(Sheet sheet, String header) {
        int place = headers(sheet).indexOf(header);
        return sheet.rows().stream().map(row -> text(row.get(place))).toList();
    }

    private static List<String> notesOf(Sheet notes, String unit) {
        return notes.rows().stream()
                .filter(row -> row.get(1).equals(CellContent.plain(unit)))
                .map(row -> text(row.get(3)))
                .toList();
    }

    private static Stream<String> texts(Sheet sheet) {
        return sheet.rows().stream().flatMap(List::stream).map(AreaWorkbookTest::text);
    }

    private static Stream<Look> looks(Sheet sheet, String word) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .filter(content -> text(content).equals(word))
                .map(CellContent::look);
    }

    private static String text(CellContent content) {
        return content instanceof CellContent.Text text
                ? text.text()
                : ((CellContent.Number) content).number().toPlainString();
    }

    /** Each text as often as it begins a run of equal ones. */
    private static List<String> runs(Stream<String> texts) {
        List<String> all = texts.toList();
        return Stream.iterate(0, place -> place < all.size(), place -> place + 1)
                .filter(place -> place == 0 || !all.get(place).equals(all.get(place - 1)))
                .map(all::get)
                .toList();
    }
}
