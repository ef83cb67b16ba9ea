package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.scoring.laboratory.CellResult;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.laboratory.ShareChange;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.TextDigest;

/**
 * What another limit would change: 0114 takes up six areas in its template, Gotland and 0117 seven, and the other 313 units
 * have not answered.
 */
@RunningService
class LaboratoryTest {

    private static final String SIX_AREAS = """
            indicators:
              eb-strukturerad-utredningsmall:
                rule:
                  yes: "E6 == ja-alla and E6a[barns-situation-och-sysselsattning] == ja and count(E6a[*] == ja) >= 6"
                  partial: "E6 == ja-inte-alla"
            """;

    private static final String SUPPORT = "oj-2015-ekonomiskt-bistand";
    private static final String RECIPIENTS = "eb-bistandsmottagare-i-befolkningen";
    private static final List<String> UNITS = List.of("0114", "0115", "0117", "0120", "0123", "0125", "0126", "0127");

    private static final List<String> ROWS = List.of(
            "barns-situation-och-sysselsattning",
            "arbetsliv-och-utbildning",
            "bostadssituation",
            "egna-forsok",
            "mal-och-framtidsplaner",
            "ekonomisk-situation",
            "familjesituation",
            "halsa",
            "intressen-och-natverk",
            "social-situation");

    @Inject
    Laboratory laboratory;

    @Inject
    Scoring scoring;

    @Inject
    Supplementing supplementing;

    @Inject
    Stored stored;

    @BeforeEach
    void three_units_have_answered() {
        stored.clear();
        inTransaction(() -> scoring.take(List.of(template("0114", 6), template("0117", 7), template("0980", 7))));
    }

    @Test
    void a_unit_whose_outcome_changes_is_named_with_both_outcomes_and_colours() {
        Difference difference = laboratory.tryOut("oj-2017", SIX_AREAS);

        assertThat(difference.outcomes()).singleElement().satisfies(change -> {
            assertThat(change.indicator().id()).hasToString("eb-strukturerad-utredningsmall");
            assertThat(change.who().name()).isEqualTo("Upplands Väsby");
            assertThat(change.before().named().code()).isEqualTo("nej");
            assertThat(change.before().colour()).contains(Colour.ROD);
            assertThat(change.after().named().code()).isEqualTo("ja");
            assertThat(change.after().colour()).contains(Colour.GRON);
        });
        assertThat(difference.participants()).isEqualTo(1);
        assertThat(difference.colours()).isEqualTo(1);
    }

    /** Two of 316 units have Ja, and 313 could have it; with the change three. */
    @Test
    void the_bounds_of_the_countrys_share_change_while_it_is_withheld() {
        ShareChange riket = share(laboratory.tryOut("oj-2017", SIX_AREAS), "riket");

        assertThat(riket.before().withheld()).contains(Share.Reason.TOO_MUCH_MISSING);
        assertThat(riket.after().withheld()).contains(Share.Reason.TOO_MUCH_MISSING);
        assertThat(riket.before().bounds()).contains(bounds("0.6", "99.7"));
        assertThat(riket.after().bounds()).contains(bounds("0.9", "100.0"));
        assertThat(riket.before().numerator()).isEqualTo(2);
        assertThat(riket.after().numerator()).isEqualTo(3);
    }

    @Test
    void a_share_changes_in_every_region_of_the_unit_and_in_no_other() {
        assertThat(laboratory.tryOut("oj-2017", SIX_AREAS).shares())
                .extracting(change -> change.region().id())
                .containsExactly("riket", "lan-01", "storlek-3", "skl-a2");
    }

    @Test
    void another_limit_for_withholding_shows_what_was_withheld_and_changes_no_outcome() {
        Difference difference = laboratory.tryOut("oj-2017", "withholding: {counts: bortfall, percent: 100}");
        ShareChange riket = share(difference, "riket");

        assertThat(difference.outcomes()).isEmpty();
        assertThat(riket.before().withheld()).contains(Share.Reason.TOO_MUCH_MISSING);
        assertThat(riket.after().percent()).contains(new BigDecimal("66.7"));
        assertThat(difference.shares())
                .filteredOn(LaboratoryTest::isOfTheTemplate)
                .extracting(change -> change.region().id())
                .contains("lan-01")
                .doesNotContain("lan-09");
    }

    @Test
    void other_colours_change_the_cells_that_have_them_and_no_share() {
        Difference difference = laboratory.tryOut("oj-2017", "colours: {ja: gul, delvis: gul, nej: rod}");

        assertThat(difference.shares()).isEmpty();
        assertThat(difference.outcomes())
                .filteredOn(change -> change.indicator().id().value().equals("eb-strukturerad-utredningsmall"))
                .extracting(change -> change.who().code())
                .containsExactly("0117", "0980");
        assertThat(difference.outcomes())
                .allMatch(
                        change -> change.before().named().equals(change.after().named()));
    }

    @Test
    void the_other_end_being_green_changes_the_colours_of_the_outer_quarters_and_no_number() {
        recipients(10, 20, 30, 40);

        Difference difference = laboratory.tryOut(
                SUPPORT,
                "indicators: {" + RECIPIENTS
                        + ": {colour: {relative: {green: highest-25-percent, red: lowest-25-percent}}}}");

        assertThat(difference.shares()).isEmpty();
        assertThat(colours(difference)).containsExactly("0114 gron rod", "0120 rod gron");
        assertThat(difference.outcomes())
                .allMatch(
                        change -> change.before().value().equals(change.after().value()));
        assertThat(difference.colours()).isEqualTo(2);
    }

    /** Two persons of a hundred are hidden, and with them the next smallest, so that they cannot be worked out. */
    @Test
    void a_number_that_is_hidden_has_no_colour_and_moves_that_of_others_whose_number_stays() {
        recipients(2, 10, 20, 30, 40, 50, 60, 70);

        Difference difference = laboratory.tryOut(
                SUPPORT,
                "indicators: {" + RECIPIENTS + ": {rule: {register: {numerator: personer, denominator: befolkning,"
                        + " suppression: {personsFrom: 1, personsTo: 3, leastDenominator: 20}}}}}");

        assertThat(colours(difference))
                .containsExactly("0114 gron ingen", "0115 gron ingen", "0117 gul gron", "0126 rod gul");
    }

    @Test
    void a_change_that_says_what_holds_already_changes_nothing() {
        Difference difference =
                laboratory.tryOut("oj-2017", "withholding: {counts: ej-aktuellt-och-bortfall, percent: 20}");

        assertThat(difference).isEqualTo(new Difference(List.of(), 0, List.of(), List.of()));
    }

    @Test
    void what_is_kept_beside_the_answers_counts_on_both_sides() {
        inTransaction(() -> scoring.take(List.of(submission(
                "0123", "E", 1, "E0", "ja", "E7[fia]", "nej", "E7[annan]", "ja", "E7Annan", "ASI-intervju"))));
        Change judged = Change.to(new Item.Judgement("E7Annan", TextDigest.of("ASI-intervju"), true));
        Decision decision = new Decision("Metoden har en manual.", "anna", Instant.EPOCH);
        inTransaction(() -> supplementing.take("oj-2017", Map.of("0123", List.of(judged)), decision));

        Difference difference = laboratory.tryOut(
                "oj-2017", "indicators: {eb-bedomningsmetod-minst-en: {rule: {yes: \"E7[fia] == ja\"}}}");

        assertThat(difference.outcomes()).singleElement().satisfies(change -> {
            assertThat(change.before().named().code()).isEqualTo("ja");
            assertThat(change.after().named().code()).isEqualTo("nej");
        });
    }

    @Test
    void nothing_is_stored() {
        List<String> before = stored.everything();

        laboratory.tryOut("oj-2017", SIX_AREAS);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void an_unknown_round_or_a_faulty_change_is_refused() {
        assertThatThrownBy(() -> laboratory.tryOut("oj-2016", SIX_AREAS)).isInstanceOf(UnknownIdException.class);
        assertThatThrownBy(() -> laboratory.tryOut("oj-2017", SIX_AREAS.replace("E6a[*]", "E9a[*]")))
                .isInstanceOf(CatalogueFaultsException.class)
                .hasMessageContaining("ändringen:4: eb-strukturerad-utredningsmall, rule: yes");
    }

    /** So many persons of a hundred, in the first units of the round. */
    private void recipients(int... persons) {
        Map<String, List<Change>> values = new TreeMap<>();
        for (int place = 0; place < persons.length; place++) {
            RegisterEntry entry = RegisterEntry.ratio(BigDecimal.valueOf(persons[place]), BigDecimal.valueOf(100));
            values.put(UNITS.get(place), List.of(Change.to(new Item.RegisterValue(RECIPIENTS, "2014", entry))));
        }
        Decision decision = new Decision("Registret", "anna", Instant.EPOCH);
        inTransaction(() -> supplementing.take(SUPPORT, values, decision));
    }

    private static List<String> colours(Difference difference) {
        return difference.outcomes().stream()
                .map(change -> change.who().code() + " " + colour(change.before()) + " " + colour(change.after()))
                .toList();
    }

    private static String colour(CellResult result) {
        return result.colour().map(Colour::code).orElse("ingen");
    }

    private static ShareChange share(Difference difference, String region) {
        return difference.shares().stream()
                .filter(change -> change.region().id().equals(region))
                .filter(LaboratoryTest::isOfTheTemplate)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfTheTemplate(ShareChange change) {
        return change.indicator().id().value().equals("eb-strukturerad-utredningsmall");
    }

    private static Share.Bounds bounds(String lowest, String highest) {
        return new Share.Bounds(new BigDecimal(lowest), new BigDecimal(highest));
    }

    /** A template that is used in every case and takes up so many areas, that of the children first. */
    private static SubmissionReceived template(String unit, int areas) {
        Stream<String> rows =
                ROWS.stream().flatMap(row -> Stream.of("E6a[" + row + "]", ROWS.indexOf(row) < areas ? "ja" : "nej"));
        return submission(
                unit,
                "E",
                1,
                Stream.concat(Stream.of("E0", "ja", "E6", "ja-alla"), rows).toArray(String[]::new));
    }
}
