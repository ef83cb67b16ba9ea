package se.oppnajamforelser.survey.answer;

import java.util.Arrays;
import java.util.Locale;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Where one unit stands with one part, and what can happen to it there. */
public enum ResponseState {
    NOT_STARTED("inte påbörjad"),
    STARTED("påbörjad"),
    SUBMITTED("inskickad"),
    /** Submitted and changed since; the newest submission counts until the part is submitted again. */
    REOPENED("ändrad efter inskick"),
    /** Submitted, and says that the unit cannot answer for the area. */
    DECLINED("avböjd"),
    /** The survey office has found that the unit is not concerned. */
    OUT_OF_SCOPE("undantagen"),
    /** The round closed before anything was submitted. */
    CLOSED_UNSENT("stängd utan svar");

    private final String label;

    ResponseState(String label) {
        this.label = label;
    }

    /** The code used in the API and in the database, such as {@code not-started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word that people read, in Swedish. */
    public String label() {
        return label;
    }

    /** The state of a code from the database. */
    public static ResponseState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("response state: " + code + " (expected: one of "
                        + Arrays.stream(values()).map(ResponseState::code).toList() + ")"));
    }

    /** Whether something is left for the unit to do. */
    public boolean isWaitedFor() {
        return switch (this) {
            case NOT_STARTED, STARTED -> true;
            case SUBMITTED, REOPENED, DECLINED, OUT_OF_SCOPE, CLOSED_UNSENT -> false;
        };
    }

    /**
     * After a change of the draft.
     *
     * @throws RefusedException where answers are not taken
     */
    public ResponseState saved() {
        return switch (this) {
            case NOT_STARTED, STARTED -> STARTED;
            case SUBMITTED, REOPENED, DECLINED -> REOPENED;
            case OUT_OF_SCOPE -> throw refused("kan inte besvaras", "Kontakta dem som ansvarar för undersökningen.");
            case CLOSED_UNSENT -> throw refused("kan inte besvaras", "Omgången måste öppnas för rättelser först.");
        };
    }

    /**
     * After a submission with answers.
     *
     * @throws RefusedException where answers are not taken
     */
    public ResponseState submitted() {
        saved();
        return SUBMITTED;
    }

    /**
     * After a submission that declines the area.
     *
     * @throws RefusedException where answers are not taken
     */
    public ResponseState declined() {
        saved();
        return DECLINED;
    }

    /**
     * After the office has found that the unit is not concerned.
     *
     * @throws RefusedException if something is submitted already, or the round is closed
     */
    public ResponseState exempted() {
        return switch (this) {
            case NOT_STARTED, STARTED -> OUT_OF_SCOPE;
            case OUT_OF_SCOPE -> throw refused("kan inte undantas", "Den är redan undantagen.");
            case SUBMITTED, REOPENED, DECLINED ->
                throw refused("kan inte undantas", "Det som har skickats in räknas och tas inte bort.");
            case CLOSED_UNSENT -> throw refused("kan inte undantas", "Omgången måste öppnas för rättelser först.");
        };
    }

    /**
     * After the office has found that the unit is concerned after all.
     *
     * @param draftRevision of the answers that are kept; 0 if there are none
     * @throws RefusedException if it was not exempted
     */
    public ResponseState included(long draftRevision) {
        if (this != OUT_OF_SCOPE) {
            throw refused("kan inte tas in igen", "Bara en undantagen del kan tas in igen.");
        }
        return waiting(draftRevision);
    }

    /** After the round has closed. */
    public ResponseState roundClosed() {
        return switch (this) {
            case NOT_STARTED, STARTED -> CLOSED_UNSENT;
            case SUBMITTED, REOPENED, DECLINED, OUT_OF_SCOPE, CLOSED_UNSENT -> this;
        };
    }

    /**
     * After the round has been opened for corrections.
     *
     * @param draftRevision of the answers that are kept; 0 if there are none
     */
    public ResponseState roundReopened(long draftRevision) {
        return this == CLOSED_UNSENT ? waiting(draftRevision) : this;
    }

    private static ResponseState waiting(long draftRevision) {
        return draftRevision == 0 ? NOT_STARTED : STARTED;
    }

    private RefusedException refused(String what, String advice) {
        return new RefusedException(Refusal.REFUSED_TRANSITION, "Delen är " + label + " och " + what + ". " + advice);
    }
}
