package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

class UnitSeriesTest {

    private static final Comparisons COMPARISONS =
            Comparisons.shipped(Examples.shipped().toList());

    @Test
    void a_kommun_has_an_outcome_for_every_year_and_its_new_groups_as_marks() {
        UnitSeries series = series("eb-juridiskt-stod", "0163");

        assertThat(series.points())
                .extracting(point -> point.stage().year(), point -> outcome(point))
                .containsExactly(tuple(2015, Outcome.NEJ), tuple(2017, Outcome.JA));
        assertThat(series.points().get(1).marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.CHANGED_GROUP)
                .extracting(Mark::text)
                .contains("Storleksgrupp: 70 000–199 999 invånare, tidigare 30 000–69 999 invånare.");
    }

    @Test
    void a_kommun_that_was_asked_through_its_stadsdelar_is_shown_by_them() {
        UnitSeries.Point point = series("eb-juridiskt-stod", "1280").points().get(1);

        assertThat(point.outcomes())
                .extracting(one -> one.unit().code())
                .containsExactly("1280-01", "1280-02", "1280-03", "1280-04", "1280-05");
        assertThat(point.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.CHANGED_UNIT)
                .extracting(Mark::text)
                .containsExactly("I Malmö svarade stadsdelarna var för sig; de visas här.");
    }

    @Test
    void a_stadsdel_whose_kommun_was_asked_is_shown_by_the_kommun() {
        UnitSeries.Point point = series("u07340", "0180-01").points().get(0);

        assertThat(point.outcomes()).extracting(one -> one.unit().code()).containsExactly("0180");
        assertThat(point.marks())
                .extracting(Mark::text)
                .containsExactly("Bromma svarade inte för sig; svaret för hela Stockholm visas här.");
    }

    @Test
    void a_unit_that_nothing_is_known_of_is_bortfall() {
        UnitSeries series = UnitSeries.of(COMPARISONS.lineage("u07340"), "0114", (stage, units) -> Map.of());

        assertThat(outcome(series.points().get(0))).isEqualTo(Outcome.BORTFALL);
    }

    @Test
    void a_unit_that_nobody_stands_for_is_not_measured() {
        UnitSeries.Point point = series("eb-socialjour", "1480-13").points().get(0);

        assertThat(point.outcomes()).isEmpty();
        assertThat(point.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.NOT_MEASURED)
                .extracting(Mark::text)
                .containsExactly("Enheten var inte med i omgången oj-2017.");
    }

    @Test
    void a_kommun_whose_persons_were_asked_got_nothing_itself_and_is_no_bortfall() {
        UnitSeries.Point point =
                series("ao-fortroende-hemtjanst", "0114").points().get(0);

        assertThat(point.outcomes()).isEmpty();
        assertThat(point.marks())
                .extracting(Mark::kind, Mark::text)
                .containsExactly(tuple(
                        Mark.Kind.NOT_MEASURED,
                        "I omgången brukare-hemtjanst-2023 svarade inte kommunen själv; dess andel finns som region."));
    }

    @Test
    void a_unit_that_there_never_was_is_refused() {
        assertThatThrownBy(() -> series("u07340", "0181-1")).isInstanceOf(UnknownIdException.class);
    }

    private static Outcome outcome(UnitSeries.Point point) {
        return point.outcomes().get(0).outcome().outcome();
    }

    /** Nej in 2015 and Ja later. */
    private static UnitSeries series(String indicator, String unit) {
        return UnitSeries.of(COMPARISONS.lineage(indicator), unit, (stage, units) -> outcomes(stage, units));
    }

    private static Map<String, UnitOutcome> outcomes(Stage stage, List<Unit> units) {
        UnitOutcome outcome = UnitOutcome.of(stage.year() == 2015 ? Outcome.NEJ : Outcome.JA);
        return units.stream().collect(Collectors.toMap(Unit::code, unit -> outcome));
    }
}
