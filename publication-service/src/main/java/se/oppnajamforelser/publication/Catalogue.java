package se.oppnajamforelser.publication;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;

/** The rounds that can be published, read when the first of them is needed. */
@Singleton
public class Catalogue {

    private Optional<Rounds> rounds = Optional.empty();

    /** Every round. */
    public synchronized Rounds rounds() {
        Rounds read = rounds.orElseGet(Rounds::shipped);
        rounds = Optional.of(read);
        return read;
    }

    /**
     * The round with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public Round round(String id) {
        return rounds().round(id);
    }
}
