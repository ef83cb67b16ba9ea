package se.oppnajamforelser.survey;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;

/** Something that a person asks to have done with a response, and what has come of it so far. */
final class Asked {

    private final Form form;
    private final ResponseKey key;
    private final Function<Response, Entry> decision;
    private Optional<Entry> entry = Optional.empty();
    private Optional<RuntimeException> refusal = Optional.empty();

    Asked(Form form, ResponseKey key, Function<Response, Entry> decision) {
        this.form = form;
        this.key = key;
        this.decision = decision;
    }

    ResponseKey key() {
        return key;
    }

    /** Keys of the answers in other parts that the decision rests on. */
    Stream<String> lookedAt() {
        return form.lookedAt(key.part()).stream();
    }

    /**
     * Decides, and remembers how.
     *
     * @return what is to be kept; empty if it is refused
     */
    Optional<Entry> decide(Admission admission, Optional<Response> held) {
        entry = Optional.empty();
        refusal = Optional.empty();
        try {
            entry = Optional.of(decision.apply(admission.admit(form, held)));
        } catch (RuntimeException refused) {
            fail(refused);
        }
        return entry;
    }

    /** Nothing is kept, for this reason. */
    void fail(RuntimeException reason) {
        entry = Optional.empty();
        refusal = Optional.of(reason);
    }

    /** What has been kept; throws what it was refused with. */
    Entry answer() {
        refusal.ifPresent(reason -> {
            throw reason;
        });
        return entry.orElseThrow(() -> new IllegalStateException("nothing was decided about " + key));
    }
}
