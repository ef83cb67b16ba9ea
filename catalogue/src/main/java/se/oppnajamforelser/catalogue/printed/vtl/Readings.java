package se.oppnajamforelser.catalogue.printed.vtl;

import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** What stands in a cell, skip conditions taken into account, as one of four words that are never null. */
final class Readings {

    static final String ANSWERED = Vtl.string("answered");
    static final String UNANSWERED = Vtl.string("unanswered");
    static final String NOT_ASKED = Vtl.string("not-asked");
    /** It is unknown whether the cell was asked. */
    static final String UNSETTLED = Vtl.string("unsettled");

    private final Questionnaire questionnaire;
    private final Steps steps;
    private final Conditions conditions;

    Readings(Questionnaire questionnaire, Steps steps, Conditions conditions) {
        this.questionnaire = questionnaire;
        this.steps = steps;
        this.conditions = conditions;
    }

    /** The measure that says what stands in a cell. */
    String of(Cell cell) {
        return steps.compute("reading(" + cell + ")", () -> reading(cell));
    }

    private String reading(Cell cell) {
        String whereAsked = Vtl.ifElse(Vtl.isNull(steps.read(Component.answer(cell))), UNANSWERED, ANSWERED);
        return questionnaire
                .askedWhen(cell)
                .map(conditions::of)
                .map(asked -> Vtl.ifElse(
                        Vtl.is(asked, Vtl.FALSE),
                        NOT_ASKED,
                        Vtl.ifElse(Vtl.is(asked, Vtl.UNKNOWN), UNSETTLED, whereAsked)))
                .orElse(whereAsked);
    }

    /** What to say where a cell is not answered: one thing where it was not asked for, otherwise another. */
    String unanswered(Cell cell, String notAsked, String missing) {
        return questionnaire
                .askedWhen(cell)
                .map(asked -> Vtl.ifElse(Vtl.is(of(cell), NOT_ASKED), notAsked, missing))
                .orElse(missing);
    }
}
