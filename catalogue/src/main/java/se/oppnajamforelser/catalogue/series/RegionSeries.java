package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * An indicator's shares in one region, round by round. Years without a round are told by {@link SeriesYears}.
 *
 * @param points in order of year; a round is never left out because of a change, which is a mark
 */
public record RegionSeries(List<Point> points) {

    public RegionSeries {
        points = List.copyOf(points);
    }

    /**
     * A region's share in one year.
     *
     * @param stage the round and the indicator as it had it
     * @param share the share, with its response rate and bounds; empty if the region was not in the round
     * @param marks what one has to know about it
     */
    public record Point(Stage stage, Optional<Share> share, List<Mark> marks) {

        public Point {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A region as a round counted it.
     *
     * @param units codes of its units; of respondents, of their kommuner
     * @param share what they got, without its figure where that may not be shown
     */
    public record Counted(List<String> units, Share share) {

        public Counted {
            units = List.copyOf(units);
        }
    }

    /**
     * The series of an indicator.
     *
     * @param counted the region at a stage; empty if it was not in that round
     */
    public static RegionSeries of(Lineage lineage, Function<Stage, Optional<Counted>> counted) {
        List<Point> points = new ArrayList<>();
        Optional<Membership> last = Optional.empty();
        for (Stage stage : lineage.stages()) {
            List<Mark> marks = new ArrayList<>(StageMarks.of(stage, lineage.before(stage)));
            Optional<Counted> region = counted.apply(stage);
            Optional<Membership> now =
                    region.map(one -> new Membership(stage.round().frame(), one.units()));
            last.flatMap(earlier -> now.flatMap(earlier::changedTo)).ifPresent(marks::add);
            points.add(region.map(one -> measured(stage, one, marks)).orElseGet(() -> notThere(stage, marks)));
            last = now.isPresent() ? now : last;
        }
        return new RegionSeries(points);
    }

    private static Point measured(Stage stage, Counted region, List<Mark> marks) {
        Share share = region.share();
        if (share.figure() instanceof Share.Withheld withheld) {
            marks.add(new Mark(
                    Mark.Kind.WITHHELD, "Visas inte: " + withheld.reason().text() + "."));
        }
        return new Point(stage, Optional.of(share), marks);
    }

    private static Point notThere(Stage stage, List<Mark> marks) {
        marks.add(new Mark(
                Mark.Kind.NOT_MEASURED,
                "Gruppen fanns inte i omgången " + stage.round().id() + "."));
        return new Point(stage, Optional.empty(), marks);
    }
}
