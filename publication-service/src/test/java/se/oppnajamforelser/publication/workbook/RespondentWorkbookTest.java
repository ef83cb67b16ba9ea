package se.oppnajamforelser.publication.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.publication.SampleRespondents;
import se.oppnajamforelser.publication.figure.Figures;

/** What stands in the workbook of a survey of units of care or of persons. */
class RespondentWorkbookTest {

    private static final SampleRespondents PERSONS = SampleRespondents.of("brukare-hemtjanst-2023", 60, false);
    private static final Workbook WORKBOOK = workbook(PERSONS);
    private static final SampleRespondents UNITS = SampleRespondents.of("enheter-hemtjanst-2023", 6, true);
    private static final Workbook WORKBOOK_OF_UNITS = workbook(UNITS);

    @Test
    void there_is_a_sheet_for_the_country_one_for_kommuner_and_one_for_each_breakdown() {
        assertThat(WORKBOOK.sheets())
                .extracting(Sheet::name)
                .containsExactly(
                        "Om",
                        "Riket och län",
                        "Kommuner",
                        "Kön",
                        "Ålder",
                        "Lägst och högst",
                        "Indikatorer",
                        "Regler",
                        "Svarsfrekvens",
                        "Noteringar");
        assertThat(sheet(WORKBOOK, "Riket och län").rows()).hasSize(22);
        assertThat(sheet(WORKBOOK, "Kommuner").rows()).hasSize(290);
        assertThat(sheet(WORKBOOK, "Kön").rows()).hasSize(2 * (1 + 21 + 290));
        assertThat(sheet(WORKBOOK, "Ålder").rows()).hasSize(3 * (1 + 21 + 290));
        assertThat(sheet(WORKBOOK, "Lägst och högst").rows()).hasSize(6 * (1 + 21 + 290));
    }

    @Test
    void a_row_has_those_asked_those_who_answered_and_for_each_indicator_the_share_and_its_answers() {
        Map<String, CellContent> riket = row(sheet(WORKBOOK, "Riket och län"), 0);
        int ja = PERSONS.tally(Region.RIKET, "ao-hjalpen-racker-hemtjanst").count(Outcome.JA);
        int nej = PERSONS.tally(Region.RIKET, "ao-hjalpen-racker-hemtjanst").count(Outcome.NEJ);

        assertThat(riket)
                .containsEntry("Namn", CellContent.plain("Riket"))
                .containsEntry("Antal tillfrågade", CellContent.count(PERSONS.invited(Region.RIKET)))
                .containsEntry("Antal svarande", CellContent.count(PERSONS.responded(Region.RIKET)))
                .containsEntry("Hjälpen räcker", CellContent.whole(RegionSheet.percent(ja, ja + nej)))
                .containsEntry("Hjälpen räcker (antal svar)", CellContent.count(ja + nej));
    }

    @Test
    void a_group_is_named_in_a_column_of_its_own() {
        Map<String, CellContent> women = row(sheet(WORKBOOK, "Kön"), 2);

        assertThat(women)
                .containsEntry("Nivå", CellContent.plain("Län"))
                .containsEntry("Kod", CellContent.plain("01"))
                .containsEntry("Namn", CellContent.plain("Stockholms län"))
                .containsEntry("Kön", CellContent.plain("Kvinnor"));
    }

    @Test
    void too_few_answers_stand_as_such_and_what_would_tell_them_as_not_shown() {
        assertThat(sheet(WORKBOOK, "Ålder").rows())
                .anySatisfy(row -> assertThat(row).contains(CellContent.faint("för få svar")))
                .anySatisfy(row -> assertThat(row).contains(CellContent.faint("visas ej")));
    }

    @Test
    void the_weighted_share_stands_beside_the_other() {
        List<String> headers = sheet(WORKBOOK_OF_UNITS, "Regi").columns().stream()
                .map(Column::header)
                .toList();
        int share = headers.indexOf("Aktuell rutin – våld av närstående");

        assertThat(headers.subList(share, share + 3))
                .containsExactly(
                        "Aktuell rutin – våld av närstående",
                        "Aktuell rutin – våld av närstående (antal svar)",
                        "Aktuell rutin – våld av närstående (viktad)");
        assertThat(sheet(WORKBOOK, "Kön").columns())
                .extracting(Column::header)
                .noneMatch(header -> header.contains("viktad"));
    }

    @Test
    void the_cover_says_who_was_asked_and_what_is_not_shown() {
        assertThat(texts(sheet(WORKBOOK, "Om")))
                .anyMatch(text ->
                        text.contains("efter svar från brukare: för riket, 21 län och 290 kommuner, och efter kön"
                                + " och efter ålder. Vad var och en har svarat redovisas inte."))
                .anyMatch(text -> text.contains("färre än 7 svar att räkna på"));
        assertThat(texts(sheet(WORKBOOK_OF_UNITS, "Om")))
                .anyMatch(text -> text.contains("efter svar från enheter"))
                .anyMatch(text -> text.contains("mer än 20 procent av de tillfrågade saknar utfall"))
                .anyMatch(text -> text.equals("Viktad andel"))
                .noneMatch(text -> text.contains("för få svar"));
    }

    @Test
    void bounds_are_those_of_the_figure_and_none_where_it_is_not_shown() {
        Sheet bounds = sheet(WORKBOOK, "Lägst och högst");
        Tally riket = PERSONS.tally(Region.RIKET, "ao-hjalpen-racker-hemtjanst");
        int silent = PERSONS.invited(Region.RIKET)
                - riket.count(Outcome.JA)
                - riket.count(Outcome.NEJ)
                - riket.count(Outcome.EJ_AKTUELLT);
        int could = riket.count(Outcome.JA) + riket.count(Outcome.NEJ) + silent;

        assertThat(row(bounds, 0))
                .containsEntry("Kön", CellContent.plain("Alla"))
                .containsEntry(
                        "Hjälpen räcker (högst)",
                        CellContent.exact(RegionSheet.percent(riket.count(Outcome.JA) + silent, could)
                                .setScale(1, RoundingMode.HALF_UP)));
        assertThat(bounds.rows()).anySatisfy(row -> assertThat(row).contains(CellContent.plain("Kvinnor")));
        assertThat(bounds.rows()).anySatisfy(row -> assertThat(row).contains(CellContent.faint("–")));
    }

    @Test
    void nowhere_it_says_that_kommuner_answer() {
        for (Workbook workbook : List.of(WORKBOOK, WORKBOOK_OF_UNITS)) {
            assertThat(workbook.sheets().stream().flatMap(sheet -> texts(sheet).stream()))
                    .noneMatch(text -> text.contains("kommuner och stadsdelar"))
                    .noneMatch(text -> text.contains("Kommunen eller stadsdelen"));
        }
    }

    @Test
    void the_notes_name_every_region_with_something_that_is_not_shown_and_why() {
        assertThat(sheet(WORKBOOK, "Noteringar").rows()).anySatisfy(row -> assertThat(row)
                .contains(
                        CellContent.faint("för få svar"),
                        CellContent.wrapped("Det finns färre än 7 svar att räkna på. Då visas ingen andel, så att"
                                + " ingens svar kan kännas igen.")));
    }

    @Test
    void the_response_rate_is_that_of_those_asked() {
        assertThat(sheet(WORKBOOK, "Svarsfrekvens").rows())
                .containsExactly(List.of(
                        CellContent.plain("Hemtjänst"),
                        CellContent.count(PERSONS.responded(Region.RIKET)),
                        CellContent.whole(
                                RegionSheet.percent(PERSONS.responded(Region.RIKET), PERSONS.invited(Region.RIKET))),
                        CellContent.count(PERSONS.invited(Region.RIKET))));
    }

    static Workbook workbook(SampleRespondents sample) {
        Figures figures = sample.state().figures(sample.catalogue());
        return AreaWorkbook.of(
                figures,
                figures.areas().get(0),
                new Facts(
                        "1.0.0",
                        Optional.empty(),
                        LocalDate.parse("2023-06-01"),
                        sample.parts(),
                        "Myndigheten",
                        "oj@example.se"));
    }

    private static Sheet sheet(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, CellContent> row(Sheet sheet, int number) {
        Map<String, CellContent> row = new TreeMap<>();
        for (int place = 0; place < sheet.columns().size(); place++) {
            row.put(
                    sheet.columns().get(place).header(),
                    sheet.rows().get(number).get(place));
        }
        return row;
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(List::stream)
                .filter(CellContent.Text.class::isInstance)
                .map(content -> ((CellContent.Text) content).text())
                .toList();
    }
}
