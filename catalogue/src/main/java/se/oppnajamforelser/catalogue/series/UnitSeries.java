package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Standing;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.region.UnitHistory;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * A unit's outcomes on an indicator, round by round, joined past mergers and divisions. Years without a round are told by
 * {@link SeriesYears}.
 *
 * @param points in order of year
 */
public record UnitSeries(List<Point> points) {

    private static final UnitOutcome NOTHING_KNOWN = UnitOutcome.of(Outcome.BORTFALL);

    public UnitSeries {
        points = List.copyOf(points);
    }

    /**
     * What a unit got in one year.
     *
     * @param stage the round and the indicator as it had it
     * @param outcomes its outcome, or the outcomes of those that stand for it; none if nobody does
     * @param marks what one has to know about them
     */
    public record Point(Stage stage, List<Standin> outcomes, List<Mark> marks) {

        public Point {
            outcomes = List.copyOf(outcomes);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A unit that answered, and what it got.
     *
     * @param unit the unit itself, or one that stands for it
     * @param outcome what it got
     */
    public record Standin(Unit unit, UnitOutcome outcome) {}

    /**
     * The series of an indicator.
     *
     * @param unit code of a kommun or stadsdel of any time
     * @param outcomes what these units got at a stage; one that is not told of is Bortfall
     * @throws UnknownIdException if there never was such a unit
     */
    public static UnitSeries of(
            Lineage lineage, String unit, BiFunction<Stage, List<Unit>, Map<String, UnitOutcome>> outcomes) {
        List<Point> points = new ArrayList<>();
        Optional<GroupsOfUnit> last = Optional.empty();
        for (Stage stage : lineage.stages()) {
            Optional<Standing> standing =
                    UnitHistory.shipped().in(stage.round().frame(), unit).filter(one -> !asksOthers(stage));
            Optional<GroupsOfUnit> now =
                    standing.flatMap(one -> GroupsOfUnit.of(stage.round().frame(), one));
            List<Mark> marks = new ArrayList<>(StageMarks.of(stage, lineage.before(stage)));
            standing(stage, standing).ifPresent(marks::add);
            last.ifPresent(earlier -> now.map(earlier::changedTo).ifPresent(marks::addAll));
            List<Unit> units = standing.map(Standing::units).orElse(List.of());
            points.add(new Point(stage, standins(units, outcomes.apply(stage, units)), marks));
            last = now.isPresent() ? now : last;
        }
        return new UnitSeries(points);
    }

    private static Optional<Mark> standing(Stage stage, Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return Optional.of(new Mark(Mark.Kind.NOT_MEASURED, notAsked(stage)));
        }
        return standing.filter(one -> one.as() != Standing.As.SAME)
                .map(one -> new Mark(Mark.Kind.CHANGED_UNIT, one.remark()));
    }

    private static String notAsked(Stage stage) {
        return asksOthers(stage)
                ? "I omgången " + stage.round().id() + " svarade inte kommunen själv; dess andel finns som region."
                : "Enheten var inte med i omgången " + stage.round().id() + ".";
    }

    /** Whether those who answer are units of care or persons, whose outcomes are not the kommun's. */
    private static boolean asksOthers(Stage stage) {
        return stage.round().frame().kind().asksRespondents();
    }

    private static List<Standin> standins(List<Unit> units, Map<String, UnitOutcome> outcomes) {
        return units.stream()
                .map(unit -> new Standin(unit, outcomes.getOrDefault(unit.code(), NOTHING_KNOWN)))
                .toList();
    }
}
