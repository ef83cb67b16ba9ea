package se.oppnajamforelser.catalogue.review;

import java.util.Locale;

/** Something remarkable about an indicator in a year. */
public enum Remark {
    /** Nearly all fulfil it, so that it no longer tells kommuner apart. */
    CEILING("Nästan alla når målet: indikatorn skiljer inte längre kommunerna åt.", true),
    /** Hardly anyone fulfils it. */
    FLOOR("Nästan ingen når målet: frågan kan vara för svår att uppfylla eller oklar.", true),
    /** Few can answer. */
    CANNOT_ANSWER("Många kan inte svara: uppgiften finns inte eller frågan är oklar.", true),
    /** It concerns few. */
    NOT_APPLICABLE("Frågan är inte aktuell för många: den kan behöva avgränsas.", false),
    /** Much is missing. */
    MISSING("Bortfallet är stort: resultatet kan bli missvisande.", false),
    /** Many comment on a question of it. */
    COMMENTS("Många har kommenterat en fråga bakom den: läs kommentarerna, frågan kan vara oklar.", false);

    private final String text;
    private final boolean reasonToPause;

    Remark(String text, boolean reasonToPause) {
        this.text = text;
        this.reasonToPause = reasonToPause;
    }

    /** The code used in the API, such as {@code cannot-answer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in a Swedish sentence. */
    public String text() {
        return text;
    }

    /** Whether an indicator may be paused for it; the others call for another question, not for none. */
    public boolean isReasonToPause() {
        return reasonToPause;
    }
}
