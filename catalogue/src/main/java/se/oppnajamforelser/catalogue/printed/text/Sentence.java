package se.oppnajamforelser.catalogue.printed.text;

import java.util.Locale;

/** A text that stands by itself. */
public final class Sentence {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Sentence() {}

    /** The text with a capital first. */
    public static String of(String text) {
        return text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }
}
