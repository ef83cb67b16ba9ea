package se.oppnajamforelser.aggregation.round;

import java.util.List;
import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;

/** The rounds of the catalogue, read once, when the first is asked for: the service is up before that. */
public final class KnownRounds {

    private final Supplier<Rounds> source;
    private volatile Rounds read;

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
        return rounds().round(id);
    }

    /** Every round, in order of year. */
    public List<Round> all() {
        return rounds().all();
    }

    /** Reads them now, so that the first who asks needs not wait. */
    public void read() {
        rounds();
    }

    private Rounds rounds() {
        return read == null ? readOnce() : read;
    }

    private synchronized Rounds readOnce() {
        if (read == null) {
            read = source.get();
        }
        return read;
    }
}
