package se.oppnajamforelser.survey.refusal;

import java.util.Locale;

/** Why the survey refuses something. The names are part of the API and are never changed. */
public enum Refusal {
    INVALID_REQUEST("Anropet är felaktigt"),
    NOT_YOUR_UNIT("Du har inte behörighet till enheten"),
    ROUND_NOT_OPEN("Omgången tar inte emot svar"),
    REFUSED_TRANSITION("Ändringen går inte att göra i det här läget"),
    REVISION_MISSING("If-Match saknas"),
    CHANGED_MEANWHILE("Svaren har ändrats av någon annan"),
    NOT_READY_TO_SUBMIT("Delen kan inte skickas in ännu"),
    REASON_MISSING("Skäl saknas"),
    NOTHING_SUBMITTED("Delen är inte inskickad"),
    ASKS_RESPONDENTS("Omgången besvaras inte av kommuner"),
    ASKS_UNITS("Omgången besvaras av kommuner"),
    LIST_IS_FIXED("Listan över svarande går inte att byta ut"),
    LIST_MISSING("Listan över svarande saknas"),
    UNKNOWN_DELIVERY("Utskicket finns inte"),
    CLOCK_NOT_ADJUSTABLE("Klockan går inte att ställa");

    private final String title;

    Refusal(String title) {
        this.title = title;
    }

    /** What it is called, in Swedish. */
    public String title() {
        return title;
    }

    /** The code used in the API, such as {@code round-not-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
