package se.oppnajamforelser.catalogue.indicator;

import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** How {@link Wording} prints a whole rule, one sentence for each branch in the order in which they are tried. */
final class RuleWording implements Rule.Visitor<String> {

    private final Wording wording;
    private final Questionnaire questionnaire;

    RuleWording(Wording wording, Questionnaire questionnaire) {
        this.wording = wording;
        this.questionnaire = questionnaire;
    }

    @Override
    public String categorical(Rule.Categorical rule) {
        return rule.branches().stream().map(this::branch).collect(Collectors.joining(" Annars ")) + " Annars Nej.";
    }

    private String branch(Branch branch) {
        String corrected = branch.kind() == Branch.Kind.CORRECTED ? ", efter rättelse," : "";
        return branch.outcome().label() + corrected + " om " + wording.of(branch.condition()) + ".";
    }

    @Override
    public String numeric(Rule.Numeric rule) {
        boolean skipped =
                rule.cells().anyMatch(cell -> questionnaire.askedWhen(cell).isPresent());
        return "Talet är " + wording.term(rule.value()) + "." + (skipped ? " Ej aktuellt om frågan inte ställs." : "");
    }

    @Override
    public String ratio(Rule.Ratio rule) {
        String quotient = wording.term(rule.numerator()) + " delat med " + wording.term(rule.denominator())
                + inPercent(rule.percent()) + "."
                + onNought(rule.denominator());
        return rule.cannotAnswer()
                .map(branch -> branch(branch) + " Annars är talet " + quotient)
                .orElse("Talet är " + quotient);
    }

    private String onNought(Term denominator) {
        return " Kan inte beräknas om " + wording.term(denominator) + " är 0.";
    }

    private static String inPercent(boolean percent) {
        return percent ? ", i procent" : "";
    }

    @Override
    public String register(Rule.Register rule) {
        Optional<String> denominator =
                rule.surveyDenominator().map(wording::term).or(rule::denominator);
        String reduced = rule.reduction()
                .map(reduction -> " Ur nämnaren tas " + reduction.percent() + " procent av " + reduction.of() + ".")
                .orElse("");
        return "Talet hämtas ur register: " + rule.numerator()
                + denominator.map(text -> " delat med " + text).orElse("")
                + inPercent(rule.percent()) + "." + reduced
                + rule.suppression().map(RuleWording::suppressed).orElse("");
    }

    private static String suppressed(SuppressionRule suppression) {
        return " Visas inte om det gäller " + suppression.personsFrom() + "–" + suppression.personsTo()
                + " personer eller färre än " + suppression.leastDenominator() + " i nämnaren.";
    }

    @Override
    public String given(Rule.Given rule) {
        return "Ja om " + rule.text() + ". Annars Nej.";
    }
}
