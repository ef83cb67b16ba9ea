package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.scoring.outcome.RoundScoring;

/**
 * The scoring of every round in the catalogue. Reading the catalogue takes a second, so it begins when the service
 * starts and whoever comes first waits for it.
 */
@Singleton
public class Catalogue {

    private final FutureTask<Map<String, RoundScoring>> reading = new FutureTask<>(Catalogue::read);

    private static Map<String, RoundScoring> read() {
        Map<String, RoundScoring> byRound = new LinkedHashMap<>();
        Rounds.shipped().all().forEach(round -> byRound.put(round.id(), new RoundScoring(round)));
        return byRound;
    }

    /**
     * The scoring of a round.
     *
     * @throws UnknownIdException if there is no such round; names the nearest
     */
    public RoundScoring of(String round) {
        return Optional.ofNullable(byRound().get(round))
                .orElseThrow(() ->
                        new UnknownIdException("omgången", round, byRound().keySet()));
    }

    /** The scoring of every round, in order of year. */
    public Collection<RoundScoring> all() {
        return byRound().values();
    }

    private Map<String, RoundScoring> byRound() {
        reading.run(); // does nothing when it has been begun
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the catalogue cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the catalogue was read", e);
        }
    }
}
