package se.oppnajamforelser.catalogue.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * What one unit, a kommun or a stadsdel, got on one indicator.
 *
 * <p>The constants are in Swedish because they are what the workbook prints.
 */
public enum Outcome {
    JA("Ja"),
    DELVIS("Delvis"),
    NEJ("Nej"),
    EJ_AKTUELLT("Ej aktuellt"),
    KAN_INTE_SVARA("Kan inte svara"),
    /** There is no answer that can be judged; never shown as an outcome of its own in a share. */
    BORTFALL("Bortfall"),
    /** The indicator is a number, such as a count of persons. */
    TAL("Tal");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The code used in events, files and tables, such as {@code ej-aktuellt}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }

    /**
     * The outcome with that code.
     *
     * @throws UnknownIdException if there is none
     */
    public static Outcome ofCode(String code) {
        List<String> known = Arrays.stream(values()).map(Outcome::code).toList();
        Optional<Outcome> found = Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
        return found.orElseThrow(() -> new UnknownIdException("utfallet", code, known));
    }
}
