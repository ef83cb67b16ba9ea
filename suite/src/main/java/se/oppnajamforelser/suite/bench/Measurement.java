package se.oppnajamforelser.suite.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One figure of a benchmark beside its reference.
 *
 * @param what what was measured, in Swedish
 * @param figure the suite's figure
 * @param unit such as {@code /s} or {@code ms}
 * @param reference what it is compared with, in Swedish
 * @param referenceFigure the reference's figure in the same unit
 * @param aim what the ratio should be; empty where the comparison only explains another one
 */
public record Measurement(
        String what, double figure, String unit, String reference, double referenceFigure, Optional<Aim> aim) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String LINE = "%-40s %13s %-4s %-38s %13s %-4s %8s  %-11s %s";

    /** A figure that should be a multiple of its reference. */
    Measurement(String what, double figure, String unit, String reference, double referenceFigure, Aim aim) {
        this(what, figure, unit, reference, referenceFigure, Optional.of(aim));
    }

    /** The heads of the columns that {@link #toString} gives. */
    public static String heading() {
        return String.format(LINE, "Mätt", "sviten", "", "jämfört med", "", "", "gånger", "mål", "");
    }

    /** The suite's figure divided by the reference's. */
    public double ratio() {
        return figure / referenceFigure;
    }

    /** Whether the ratio is as it should be; false where nothing is said of that. */
    public boolean isReached() {
        return aim.filter(multiple -> multiple.isReached(ratio())).isPresent();
    }

    @Override
    public String toString() {
        return String.format(
                LINE,
                what,
                number(figure),
                unit,
                reference,
                number(referenceFigure),
                unit,
                String.format(SWEDISH, "%.2f", ratio()),
                aim.map(Aim::toString).orElse("–"),
                aim.map(multiple -> isReached() ? "nås" : "nås inte").orElse(""));
    }

    private static String number(double figure) {
        return String.format(SWEDISH, figure < 1_000 ? "%,.1f" : "%,.0f", figure);
    }
}
