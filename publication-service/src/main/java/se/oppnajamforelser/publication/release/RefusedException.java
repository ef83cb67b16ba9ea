package se.oppnajamforelser.publication.release;

import java.util.List;

/** A command is refused; says why, and what to do or to wait for, in Swedish. */
public class RefusedException extends RuntimeException {

    private final Refusal refusal;
    private final List<String> waitingFor;

    /** A refusal with its explanation in Swedish. */
    public RefusedException(Refusal refusal, String detail) {
        this(refusal, detail, List.of());
    }

    /** A refusal that passes once what is awaited has come. */
    public RefusedException(Refusal refusal, String detail, List<String> waitingFor) {
        super(detail);
        this.refusal = refusal;
        this.waitingFor = List.copyOf(waitingFor);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What is awaited; empty if waiting does not help. */
    public List<String> waitingFor() {
        return waitingFor;
    }
}
