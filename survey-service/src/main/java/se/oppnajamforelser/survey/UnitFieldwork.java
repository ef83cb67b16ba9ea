package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.round.Collected;

/** Kommuner and stadsdelar answer: each has a response to every part, and is invited by mail. */
@Singleton
class UnitFieldwork implements Fieldwork {

    private final Standings standings;
    private final Invitations invitations;

    UnitFieldwork(Standings standings, Invitations invitations) {
        this.standings = standings;
        this.invitations = invitations;
    }

    @Override
    public void open(Round round, Instant at) {
        standings.open(
                round.id(),
                round.frame().units().stream().map(Unit::code).toList(),
                round.questionnaire().parts().stream().map(Part::id).toList());
        invitations.queue(round, at);
    }

    /** Once the standings are locked no submission is on its way; the digest covers exactly what was let in. */
    @Override
    public List<PartDigest> close(Round round) {
        List<Standing> locked = standings.lock(round.id());
        standings.shut(
                round.id(),
                moved(locked, standing -> standing.in(standing.state().roundClosed())));
        return Collected.digests(round.questionnaire().parts(), locked);
    }

    @Override
    public void reopen(Round round) {
        List<Standing> locked = standings.lock(round.id());
        standings.admit(
                round.id(),
                moved(locked, standing -> standing.in(standing.state().roundReopened(standing.revision()))));
    }

    @Override
    public Optional<SortedMap<String, Integer>> invited(Round round) {
        return Optional.empty();
    }

    private static List<Standing> moved(List<Standing> standings, UnaryOperator<Standing> move) {
        return standings.stream().map(move).toList();
    }
}
