package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

class RegionSeriesTest {

    private static final Lineage LINEAGE =
            Comparisons.shipped(Examples.shipped().toList()).lineage("eb-rutin-vald-vuxen");

    @Test
    void a_series_has_a_share_for_every_year_with_its_response_rate_and_bounds() {
        RegionSeries series = RegionSeries.of(LINEAGE, stage -> counted(stage, "lan-10", 4));

        assertThat(series.points())
                .extracting(
                        point -> point.stage().year(),
                        point -> point.share().map(Share::responseRate).map(Object::toString))
                .containsExactly(tuple(2015, Optional.of("80.0")), tuple(2017, Optional.of("80.0")));
        assertThat(series.points()).allSatisfy(point -> assertThat(point.share().flatMap(Share::bounds))
                .isPresent());
    }

    @Test
    void breaks_are_marks_with_their_reasons() {
        RegionSeries series = RegionSeries.of(LINEAGE, stage -> counted(stage, "lan-10", 4));

        assertThat(series.points().get(0).marks()).isEmpty();
        assertThat(series.points().get(1).marks())
                .extracting(Mark::kind, Mark::text)
                .containsExactly(
                        tuple(
                                Mark.Kind.COMPARABILITY,
                                "Inte jämförbar med 2015. 2015 gällde rutinen våld av närstående; 2017 allt våld mot"
                                        + " vuxna, även handlingar som inte är brott."),
                        tuple(
                                Mark.Kind.COMPARABILITY,
                                "Inte jämförbar med 2016. Målgruppen har vidgats till handlingar som inte är brott."));
    }

    /** Sollentuna had 69,325 inhabitants at the end of 2014 and 70,251 at the end of 2016. */
    @Test
    void a_kommun_that_changes_group_is_a_mark_and_no_gap() {
        RegionSeries series = RegionSeries.of(LINEAGE, stage -> counted(stage, "storlek-3", 50));

        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.share()).isPresent());
        assertThat(marks(series, Mark.Kind.CHANGED_GROUP)).singleElement().satisfies(text -> assertThat(text)
                .contains("Inte längre i gruppen: ")
                .contains("Sollentuna"));
    }

    @Test
    void more_than_five_changed_units_are_counted_and_not_named() {
        RegionSeries series = RegionSeries.of(LINEAGE, stage -> ofOneThen(stage, "lan-10"));
        RegionSeries more = RegionSeries.of(LINEAGE, stage -> ofOneThen(stage, "lan-20"));

        assertThat(marks(series, Mark.Kind.CHANGED_GROUP))
                .containsExactly("Nya i gruppen: Olofström; Karlskrona; Ronneby; Karlshamn; Sölvesborg."
                        + " Inte längre i gruppen: Upplands Väsby.");
        assertThat(marks(more, Mark.Kind.CHANGED_GROUP)).singleElement().satisfies(text -> assertThat(text)
                .contains(" och 10 till."));
    }

    @Test
    void a_withheld_share_and_a_region_that_was_not_there_are_marks() {
        RegionSeries withheld = RegionSeries.of(LINEAGE, stage -> counted(stage, "lan-10", 3));
        RegionSeries later = RegionSeries.of(LINEAGE, stage -> counted(stage, "skl-a2", 43));

        assertThat(marks(withheld, Mark.Kind.WITHHELD))
                .containsExactly("Visas inte: för stort bortfall.", "Visas inte: för stort bortfall.");
        assertThat(later.points().get(0).share()).isEmpty();
        assertThat(marks(later, Mark.Kind.NOT_MEASURED))
                .containsExactly("Gruppen fanns inte i omgången oj-2015-ekonomiskt-bistand.");
    }

    private static List<String> marks(RegionSeries series, Mark.Kind kind) {
        return series.points().stream()
                .flatMap(point -> point.marks().stream())
                .filter(mark -> mark.kind() == kind)
                .map(Mark::text)
                .toList();
    }

    /** Upplands Väsby in 2015, and that region in 2017. */
    private static Optional<RegionSeries.Counted> ofOneThen(Stage stage, String region) {
        List<String> units = stage.year() == 2015
                ? List.of("0114")
                : Examples.OJ_2017.frame().region(region).units();
        return Optional.of(observed(stage, units, 0));
    }

    private static Optional<RegionSeries.Counted> counted(Stage stage, String region, int ja) {
        return stage.round().frame().regions().stream()
                .filter(one -> one.id().equals(region))
                .findFirst()
                .map(one -> observed(stage, one.units(), ja));
    }

    /** So many Ja, the others Bortfall. */
    private static RegionSeries.Counted observed(Stage stage, List<String> units, int ja) {
        SortedMap<String, UnitOutcome> outcomes = new TreeMap<>();
        units.forEach(unit -> outcomes.put(unit, UnitOutcome.of(outcomes.size() < ja ? Outcome.JA : Outcome.BORTFALL)));
        ShareRule rule = ShareRule.of(stage.indicator(), stage.round().withholding());
        return new RegionSeries.Counted(units, new Observation(stage.year(), rule, outcomes, Optional.empty()).share());
    }
}
