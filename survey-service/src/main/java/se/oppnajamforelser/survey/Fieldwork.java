package se.oppnajamforelser.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.round.Round;

/** What follows for those who answer when their round, which is locked, changes its state. */
interface Fieldwork {

    /** The round has opened. */
    void open(Round round, Instant at);

    /**
     * The round has closed.
     *
     * @return what counts, part by part
     */
    List<PartDigest> close(Round round);

    /** The round is open again for corrections. */
    void reopen(Round round);

    /** How many are asked in every region, by its id; empty where the frame itself says it. */
    Optional<SortedMap<String, Integer>> invited(Round round);
}
