package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.oppnajamforelser.aggregation.persistence.RoundStates;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.persistence.Tallies;
import se.oppnajamforelser.aggregation.persistence.ToldTallies;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.Intake;
import se.oppnajamforelser.aggregation.share.Recount;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;
import se.oppnajamforelser.aggregation.share.TallyKey;

/**
 * Keeps the tallies up to date: the old outcomes of a unit out, the new ones in, a batch in one transaction.
 *
 * <p>Every transaction goes the same way, so that instances neither deadlock nor lose an update: first the rounds, then
 * the tallies in the order of their key, and only then are the snapshots behind them read.
 */
@ApplicationScoped
public class Aggregation {

    private final KnownRounds known;
    private final RoundStates rounds;
    private final Snapshots snapshots;
    private final Tallies tallies;
    private final ToldTallies told;
    private final Event<TalliesChanged> changes;

    Aggregation(
            KnownRounds known,
            RoundStates rounds,
            Snapshots snapshots,
            Tallies tallies,
            ToldTallies told,
            Event<TalliesChanged> changes) {
        this.known = known;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.tallies = tallies;
        this.told = told;
        this.changes = changes;
    }

    /** Takes in the outcomes of units. Those that are not newer than what is kept change nothing. */
    @Transactional
    public void takeIn(Collection<Snapshot> incoming) {
        List<SnapshotKey> keys = incoming.stream().map(Snapshot::key).distinct().toList();
        snapshots.prepare(keys);
        addRounds(keys.stream().map(SnapshotKey::round));
        Map<TallyKey, RegionTally> locked = tallies.lock(incoming.stream()
                .flatMap(snapshot -> touched(snapshot).stream())
                .distinct()
                .toList());
        Intake intake = Intake.of(incoming, snapshots.of(keys), locked, this::touched);
        snapshots.put(intake.newer());
        tallies.put(intake.changed());
        changes.fire(new TalliesChanged());
    }

    /**
     * Takes in where rounds stand now. A state that is older than the kept one changes nothing; one that is kept already
     * has everything of the round told again, since it comes when an operator has the rounds replayed.
     */
    @Transactional
    public void roundsChanged(Collection<RoundNews> incoming) {
        addRounds(incoming.stream().map(news -> news.state().id()));
        incoming.stream()
                .sorted(Comparator.comparing(news -> news.state().id()))
                .forEach(this::roundChanged);
        changes.fire(new TalliesChanged());
    }

    private void roundChanged(RoundNews news) {
        RoundState state = news.state();
        RoundState kept = rounds.lock(state.id());
        if (state.revision() < kept.revision()) {
            return;
        }
        tallies.lockAll(state.id());
        if (state.revision() == kept.revision()) {
            told.tellAgain(state.id());
            rounds.tellDigestAgain(state.id());
            return;
        }
        rounds.put(state, news.awaited());
        rounds.invite(state.id(), news.invited());
        tallies.grow(state.id(), state.revision() - kept.revision());
    }

    private void addRounds(Stream<String> ids) {
        rounds.add(ids.distinct().sorted().toList()).forEach(this::addTallies);
    }

    private void addTallies(String round) {
        tallies.add(new Recount(known.round(round), 0, List.of()).tallies());
    }

    private List<TallyKey> touched(Snapshot snapshot) {
        SnapshotKey key = snapshot.key();
        return known.round(key.round()).frame().regionsOf(key.unit(), snapshot.groups()).stream()
                .map(region -> new TallyKey(key.round(), region.id(), key.area()))
                .toList();
    }
}
