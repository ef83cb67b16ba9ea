package se.oppnajamforelser.aggregation.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.digest.Progress;
import se.oppnajamforelser.aggregation.persistence.RoundStates;
import se.oppnajamforelser.aggregation.persistence.TallyInRound;
import se.oppnajamforelser.aggregation.persistence.ToldTallies;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.messaging.EventSender;

/**
 * Tells the shares that have changed since they were last told, and then the digest of a closed round. The rows
 * themselves say what has been told, as an outbox does: they are marked after the acknowledgement, so a crash tells
 * again. One instance at a time tells, so that an older share never comes after a newer one.
 */
@Singleton
class Emission {

    /** Longer than the wait for the lock and for an acknowledgement together. */
    private static final int TRANSACTION_SECONDS = 120;

    private final ToldTallies told;
    private final RoundStates rounds;
    private final Shares shares;
    private final KnownRounds known;
    private final EventSender sender;

    Emission(ToldTallies told, RoundStates rounds, Shares shares, KnownRounds known, EventSender sender) {
        this.told = told;
        this.rounds = rounds;
        this.shares = shares;
        this.known = known;
        this.sender = sender;
    }

    /** Tells the shares of every round. */
    void tellAll() {
        tell(told::untold);
    }

    /** Tells the shares of the rounds that take no answers and await no more outcomes. */
    void tellComplete() {
        tell(told::untoldOfCompleteRounds);
    }

    private void tell(Supplier<List<TallyInRound>> untold) {
        int sent = ToldTallies.AT_MOST;
        while (sent == ToldTallies.AT_MOST) {
            sent = inTransaction(() -> tellShares(untold.get()));
        }
        rounds.withNewDigest().forEach(round -> inTransaction(() -> tellDigest(round)));
    }

    private int tellShares(List<TallyInRound> untold) {
        if (untold.isEmpty()) {
            return 0;
        }
        sender.send(untold.stream().map(this::event).toList());
        told.told(untold.stream().map(TallyInRound::kept).toList());
        return untold.size();
    }

    private SharesSettled event(TallyInRound row) {
        return ShareEvents.of(known.round(row.state().id()), row.state(), row.tally());
    }

    /** Not while something changes: what changes it wakes the emission again. */
    private int tellDigest(String round) {
        Progress progress = shares.progress(round);
        if (!progress.isSettled() || progress.state().provisional()) {
            return 0;
        }
        DigestReached reached = progress.reached();
        sender.send(List.of(reached));
        rounds.digestTold(round, reached.revision());
        return 1;
    }

    private int inTransaction(Supplier<Integer> work) {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            told.lock();
            return work.get();
        });
    }
}
