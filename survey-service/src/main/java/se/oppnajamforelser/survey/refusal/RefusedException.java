package se.oppnajamforelser.survey.refusal;

/** The survey refuses what was asked of it; the message says why and what to do, in Swedish. */
public class RefusedException extends RuntimeException {

    private final Refusal refusal;

    /**
     * A refusal.
     *
     * @param message what is wrong and what to do, in Swedish; read by people, never holds answers of others
     */
    public RefusedException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** Which sort of refusal it is. */
    public Refusal refusal() {
        return refusal;
    }
}
