package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import java.util.Set;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Why a unit got its outcome, in Swedish: "Nej, eftersom svaret på fråga E4 är "Nej".". */
public final class Explanation {

    private static final Set<Branch> GIVES_JUDGEMENT = Set.of(Branch.YES, Branch.PARTIAL);

    private final Facts facts;

    /** Explanations of outcomes over one questionnaire. */
    public Explanation(Questionnaire questionnaire) {
        this.facts = new Facts(questionnaire);
    }

    /** One sentence that starts with the outcome. */
    public String because(Settled settled) {
        if (settled.outcome() == Outcome.TAL) {
            return "Talet är " + settled.value().orElseThrow().toPlainString().replace('.', ',') + ".";
        }
        return settled.outcome().label() + ", eftersom " + reason(settled) + ".";
    }

    private String reason(Settled settled) {
        if (!settled.missing().isEmpty()) {
            return facts.unanswered(settled.missing());
        }
        if (settled.reason().isPresent()) {
            return settled.reason().get().text();
        }
        if (settled.steps().isEmpty()) {
            return "frågan inte ställdes";
        }
        return facts.of(decisive(settled));
    }

    /** Nej needs both that Ja does not hold and that Delvis does not; every other outcome has a branch of its own. */
    private static List<Evaluation> decisive(Settled settled) {
        return settled.steps().stream()
                .filter(step -> settled.outcome() == Outcome.NEJ
                        ? GIVES_JUDGEMENT.contains(step.branch())
                        : step.branch().outcome() == settled.outcome())
                .map(Settled.Step::evaluation)
                .toList();
    }
}
