package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.expression.Cell;
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
        return outcome(branch.outcome()) + corrected + " om " + wording.of(branch.condition()) + ".";
    }

    /** A name of the indicator's own, such as Vet ej, would be read as words of the sentence. */
    private static String outcome(NamedOutcome outcome) {
        return outcome.isOwn() ? Phrases.quoted(outcome.label()) : outcome.label();
    }

    @Override
    public String numeric(Rule.Numeric rule) {
        return "Talet är " + wording.term(rule.value()) + "." + whereNotAsked(rule.value());
    }

    private String whereNotAsked(Term... numbers) {
        List<String> questions = Stream.of(numbers)
                .flatMap(Term::cells)
                .filter(cell -> questionnaire.askedWhen(cell).isPresent())
                .map(Cell::question)
                .distinct()
                .toList();
        return questions.isEmpty()
                ? ""
                : " Ej aktuellt om fråga " + Phrases.list(questions, "eller", id -> id) + " inte ställs.";
    }

    @Override
    public String ratio(Rule.Ratio rule) {
        String quotient = wording.term(rule.numerator()) + " delat med " + wording.term(rule.denominator())
                + inPercent(rule.percent()) + "."
                + onNought(rule.denominator())
                + whereNotAsked(rule.numerator(), rule.denominator());
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
        return "Talet hämtas ur register: " + rule.numerator()
                + denominator.map(text -> " delat med " + text).orElse("")
                + inPercent(rule.percent()) + "."
                + rule.reduction().map(RuleWording::reduced).orElse("")
                + denominator
                        .map(text -> " Kan inte beräknas om nämnaren är 0.")
                        .orElse("")
                + rule.suppression().map(RuleWording::suppressed).orElse("");
    }

    private static String reduced(Rule.Reduction reduction) {
        return " Nämnaren minskas med en schablon, " + reduction.percent() + " procent av följande: " + reduction.of()
                + ".";
    }

    private static String suppressed(SuppressionRule suppression) {
        return " Talet visas inte om det gäller " + suppression.personsFrom() + "–" + suppression.personsTo()
                + " personer eller om nämnaren är lägre än " + suppression.leastDenominator() + ".";
    }

    @Override
    public String given(Rule.Given rule) {
        return "Ja om " + rule.text() + ". Annars Nej.";
    }
}
