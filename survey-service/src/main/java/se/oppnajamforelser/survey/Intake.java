package se.oppnajamforelser.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.persistence.Responses;

/**
 * Takes in what people write and send in. What comes at the same moment shares a transaction, its statements and its
 * wait for the disk; each is decided on by itself, and what is refused does not touch the others.
 */
@Singleton
class Intake {

    private static final int LARGEST_BATCH = 50;

    private final Admission admission;
    private final Responses responses;
    private final ResponseKeeper keeper;
    private final Together<Asked> together = new Together<>(LARGEST_BATCH, Asked::key, this::settle);

    Intake(Admission admission, Responses responses, ResponseKeeper keeper) {
        this.admission = admission;
        this.responses = responses;
        this.keeper = keeper;
    }

    /**
     * Has something done with a response while nobody else changes it, and keeps what comes of it.
     *
     * @param decision from the response as it stands, what to keep; what it throws is thrown here, and nothing is kept.
     *     It may be asked twice, and must not look anything up
     * @return what is kept, committed
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if the round takes no answers
     */
    Entry take(Form form, ResponseKey key, Function<Response, Entry> decision) {
        Asked asked = new Asked(form, key, decision);
        together.run(asked);
        return asked.answer();
    }

    /** How many wait for the batch that is under way. */
    int waiting() {
        return together.waiting();
    }

    /** What keeps a batch from being kept may be one of it only: then each is tried alone. */
    private void settle(List<Asked> batch) {
        try {
            QuarkusTransaction.requiringNew().run(() -> settleInTransaction(batch));
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                batch.get(0).fail(failed);
                return;
            }
            batch.forEach(one -> settle(List.of(one)));
        }
    }

    private void settleInTransaction(List<Asked> batch) {
        Map<ResponseKey, Response> held = responses.lock(
                batch.stream().map(Asked::key).toList(),
                batch.stream().flatMap(Asked::lookedAt).collect(Collectors.toCollection(TreeSet::new)));
        keeper.keep(batch.stream()
                .flatMap(asked -> asked.decide(admission, Optional.ofNullable(held.get(asked.key()))).stream())
                .filter(entry -> !entry.after().equals(held.get(entry.after().key())))
                .toList());
    }
}
