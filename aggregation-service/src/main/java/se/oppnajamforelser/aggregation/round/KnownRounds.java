package se.oppnajamforelser.aggregation.round;

import java.util.List;
import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.series.AreaTable;
import se.oppnajamforelser.catalogue.series.Comparisons;
import se.oppnajamforelser.catalogue.series.ModelLinks;
import se.oppnajamforelser.catalogue.series.SeriesYears;

/**
 * The rounds of the catalogue, how they compare and what the model plans, read once, when the first is asked for: the service
 * is up before that.
 */
public final class KnownRounds {

    private final Supplier<Rounds> source;
    private volatile Known read;

    /** The rounds that the source reads. */
    public KnownRounds(Supplier<Rounds> source) {
        this.source = source;
    }

    /**
     * The round with that id.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is none; names the nearest
     */
    public Round round(String id) {
        return known().rounds.round(id);
    }

    /** Every round, in order of year. */
    public List<Round> all() {
        return known().rounds.all();
    }

    /** Which indicators of which rounds measure the same. */
    public Comparisons comparisons() {
        return known().comparisons;
    }

    /** Which measures can be compared between areas. */
    public AreaTable areaTable() {
        return known().areaTable;
    }

    /** What the model has measured in which year. */
    public MeasuringPlan plan() {
        return known().plan;
    }

    /** Which years of a series have no figure, and why. */
    public SeriesYears years() {
        return known().years;
    }

    /** Reads them now, so that the first who asks needs not wait. */
    public void read() {
        known();
    }

    private Known known() {
        return read == null ? readOnce() : read;
    }

    private synchronized Known readOnce() {
        if (read == null) {
            Rounds rounds = source.get();
            MeasuringPlan plan = new MeasuringPlan(Model.shipped());
            read = new Known(
                    rounds,
                    Comparisons.shipped(rounds.all()),
                    AreaTable.shipped(rounds.all()),
                    plan,
                    new SeriesYears(rounds.all(), ModelLinks.shipped(rounds.all(), plan)));
        }
        return read;
    }

    private record Known(
            Rounds rounds, Comparisons comparisons, AreaTable areaTable, MeasuringPlan plan, SeriesYears years) {}
}
