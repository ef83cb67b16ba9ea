package se.oppnajamforelser.survey.answer;

import java.util.Collection;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Severity;

/**
 * What is left for a unit to do with one part.
 *
 * @param part id of the part
 * @param toMend number of answers that are missing or wrong
 * @param text what is left, in Swedish, such as {@code Gemensam del: påbörjad, 3 svar saknas eller behöver rättas}
 */
public record PartLeft(String part, long toMend, String text) {

    /** What is left of one part. */
    public static PartLeft of(Form form, Response response) {
        Part part = form.round().questionnaire().part(response.key().part());
        long toMend = form.sheet(response).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.questions())
                .mapToLong(Collection::size)
                .sum();
        return new PartLeft(part.id(), toMend, part.name() + ": " + text(response.state(), toMend));
    }

    private static String text(ResponseState state, long toMend) {
        return switch (state) {
            case NOT_STARTED, SUBMITTED, DECLINED, OUT_OF_SCOPE, CLOSED_UNSENT -> state.label();
            case STARTED -> state.label() + ", " + left(toMend);
            case REOPENED -> state.label() + "; skicka in igen om ändringarna ska räknas";
        };
    }

    private static String left(long toMend) {
        return toMend == 0
                ? "alla svar finns men delen är inte inskickad"
                : toMend + " svar saknas eller behöver rättas";
    }
}
