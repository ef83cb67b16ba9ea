package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * The rule of an indicator as a transformation in VTL 2.1: from the dataset {@code answers}, with one data point for
 * each unit, it makes a dataset that bears the indicator's id, with the measure {@code outcome} and, where the rule
 * gives a number, {@code figure}. Every value that can be null is asked for with {@code isnull} before it is used, so
 * that what VTL says of null never decides.
 *
 * @param indicator the indicator's id, which is the name of the dataset that is made
 * @param title what the indicator is called, in Swedish
 * @param inputs the measures of {@code answers} that it reads
 * @param text the transformation
 */
public record Transformation(String indicator, String title, List<Component> inputs, String text) {

    /** The dataset that transformations read. */
    public static final String ANSWERS = "answers";

    public Transformation {
        inputs = List.copyOf(inputs);
    }

    /** The transformation of an indicator. */
    public static Transformation of(Questionnaire questionnaire, Indicator indicator) {
        Steps steps = new Steps();
        Outcomes.Result result = indicator.rule().accept(new Outcomes(questionnaire, indicator, steps));
        List<Part> parts = indicator.parts().stream().map(questionnaire::part).toList();
        String outcome = sentIn(parts, steps, result.outcome());
        List<String> clauses = new ArrayList<>(steps.clauses());
        clauses.add("calc outcome :=\n        " + outcome.replace(" else if ", "\n        else if "));
        result.figure().ifPresent(figure -> clauses.addAll(figure(figure)));
        clauses.add("keep outcome" + result.figure().map(figure -> ", figure").orElse(""));
        String id = indicator.id().value();
        return new Transformation(id, indicator.shortName(), steps.inputs(), statement(id, clauses));
    }

    /** Divided by a measure that is never nought, so that an engine may compute both branches of a condition. */
    private static List<String> figure(Outcomes.Figure figure) {
        List<String> clauses = new ArrayList<>();
        figure.divisor()
                .ifPresent(
                        divisor -> clauses.add("calc " + Outcomes.DIVISOR + " := " + whereTal(divisor, Outcomes.ONE)));
        clauses.add("calc figure := " + whereTal(figure.number(), "cast(null, number)"));
        return clauses;
    }

    private static String whereTal(String number, String otherwise) {
        return Vtl.ifElse(Vtl.is("outcome", Outcomes.TAL), Vtl.inner(number), otherwise);
    }

    /** Bortfall where a part that the rule rests on was not sent in, or was declined in its opening question. */
    private static String sentIn(List<Part> parts, Steps steps, String outcome) {
        String result = outcome;
        for (Part part : parts) {
            String sent = steps.read(Component.sent(part));
            String otherwise = unlessDeclined(part, steps, result);
            result = Vtl.ifElse(
                    Vtl.isNull(sent), Outcomes.BORTFALL, Vtl.ifElse(sent, Vtl.inner(otherwise), Outcomes.BORTFALL));
        }
        return result;
    }

    private static String unlessDeclined(Part part, Steps steps, String outcome) {
        if (part.gate().isEmpty()) {
            return outcome;
        }
        String gate = steps.read(Component.answer(Cell.of(part.gate().get())));
        String declined = Vtl.ifElse(Vtl.isNull(gate), "false", Vtl.is(gate, Vtl.string(Part.DECLINES)));
        return Vtl.ifElse(Vtl.inner(declined), Outcomes.BORTFALL, outcome);
    }

    private static String statement(String indicator, List<String> clauses) {
        StringBuilder text = new StringBuilder(Vtl.name(indicator) + " <- " + ANSWERS);
        clauses.forEach(clause -> text.append("\n    [").append(clause).append("]"));
        return text.append(";\n").toString();
    }
}
