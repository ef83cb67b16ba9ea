package se.oppnajamforelser.suite.bench;

import java.util.Locale;

/**
 * One figure of a benchmark beside its reference.
 *
 * @param what what was measured, in Swedish
 * @param figure the suite's figure
 * @param unit such as {@code /s} or {@code ms}
 * @param reference what it is compared with, in Swedish
 * @param referenceFigure the reference's figure in the same unit
 * @param aim what the ratio should be, such as "minst 0,5"
 */
public record Measurement(
        String what, double figure, String unit, String reference, double referenceFigure, String aim) {

    /** The suite's figure divided by the reference's. */
    public double ratio() {
        return figure / referenceFigure;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.forLanguageTag("sv"),
                "%-52s %,14.1f %-5s %-40s %,14.1f %-5s %7.2f x  (mål: %s)",
                what,
                figure,
                unit,
                reference,
                referenceFigure,
                unit,
                ratio(),
                aim);
    }
}
