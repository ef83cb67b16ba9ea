package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Why a unit got its outcome, in Swedish: "Nej, eftersom svaret på fråga E4 är "Nej".". */
public final class Explanation {

    private static final Set<Branch.Kind> GIVES_JUDGEMENT = Set.of(Branch.Kind.YES, Branch.Kind.PARTIAL);

    private static final String GIVEN = "det är vad förteckningen säger";

    private final Facts facts;

    /** Explanations of outcomes over one questionnaire. */
    public Explanation(Questionnaire questionnaire) {
        this.facts = new Facts(questionnaire);
    }

    /** One sentence that starts with the outcome. */
    public String because(Settled settled) {
        if (settled.outcome() == Outcome.TAL) {
            return number(settled.measured().orElseThrow());
        }
        String correction = settled.correctedFrom()
                .map(before -> " Rättat från " + before.label() + ".")
                .orElse("");
        return settled.named().label() + ", eftersom " + reason(settled) + "." + correction;
    }

    private static String number(Measured measured) {
        String number = "Talet är " + text(measured.value());
        return measured.parts()
                .map(parts -> number + ", eftersom täljaren är " + text(parts.numerator()) + " och nämnaren "
                        + text(parts.denominator()) + ".")
                .orElse(number + ".");
    }

    private static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private String reason(Settled settled) {
        if (settled.reason().filter(BortfallReason.TO_BE_JUDGED::equals).isPresent()) {
            return facts.toBeJudged(settled.missing());
        }
        if (!settled.missing().isEmpty()) {
            return facts.unanswered(settled.missing());
        }
        if (settled.reason().isPresent()) {
            return settled.reason().get().text();
        }
        if (settled.named().equals(NamedOutcome.KAN_INTE_BERAKNAS)) {
            return "nämnaren är 0";
        }
        List<Evaluation> decisive = decisive(settled);
        if (decisive.isEmpty()) {
            return settled.outcome() == Outcome.EJ_AKTUELLT ? "frågan inte ställdes" : GIVEN;
        }
        return facts.of(decisive);
    }

    /** Nej needs both that Ja does not hold and that Delvis does not; every other outcome has a branch of its own. */
    private static List<Evaluation> decisive(Settled settled) {
        boolean otherwise = settled.named().equals(NamedOutcome.of(Outcome.NEJ));
        return settled.steps().stream()
                .filter(step -> otherwise
                        ? GIVES_JUDGEMENT.contains(step.branch().kind())
                        : step.evaluation().truth() == Truth.TRUE)
                .map(Settled.Step::evaluation)
                .toList();
    }
}
