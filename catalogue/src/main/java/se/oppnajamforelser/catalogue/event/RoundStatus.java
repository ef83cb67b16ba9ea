package se.oppnajamforelser.catalogue.event;

/** Where a survey round stands. The names are part of the contract. */
public enum RoundStatus {
    /** Answers are taken. */
    OPEN("se.oj.round.opened"),
    /** No more answers; what has been submitted counts. */
    CLOSED("se.oj.collection.closed"),
    /** Closed once, and open again for corrections. */
    REOPENED("se.oj.round.reopened"),
    /** Published and put away; nothing changes any more. */
    ARCHIVED("se.oj.round.archived");

    private final String eventType;

    RoundStatus(String eventType) {
        this.eventType = eventType;
    }

    /** The CloudEvents type of the change to this status. */
    public String eventType() {
        return eventType;
    }

    /** Whether figures may still change through submissions, so that they are provisional. */
    public boolean takesAnswers() {
        return this == OPEN || this == REOPENED;
    }
}
