package se.oppnajamforelser.publication.release;

/** Why publication refuses a command. The names are part of the API and are never changed. */
public enum Refusal {
    BARRIER_DISAGREES("Underlaget är inte komplett"),
    NOTHING_CHANGED("Inget har ändrats"),
    ANOTHER_IS_PENDING("En annan utgåva väntar på att publiceras"),
    SAME_PERSON("Den som byggde utgåvan får inte godkänna den"),
    WRONG_STATE("Utgåvan är i ett annat läge"),
    STATE_HAS_MOVED("Underlaget har ändrats sedan utgåvan byggdes"),
    CLOCK_IS_FIXED("Klockan kan inte ställas"),
    BAD_ADDRESS("Adressen kan inte användas"),
    BAD_REQUEST("Begäran kan inte förstås"),
    NO_SUCH_THING("Finns inte");

    private final String title;

    Refusal(String title) {
        this.title = title;
    }

    /** What the refusal is called, in Swedish. */
    public String title() {
        return title;
    }
}
