package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Interpretation;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Everything that a unit is asked.
 *
 * @param round id of the round
 * @param name of the round
 * @param catalogue version of the catalogue
 * @param unit code of the unit
 * @param unitName its name
 * @param parts in order
 */
@Schema(name = "Questionnaire")
record QuestionnaireView(
        String round, String name, String catalogue, String unit, String unitName, List<PartQuestions> parts) {

    /**
     * The questions of one part.
     *
     * @param id such as {@code E}
     * @param name in Swedish
     * @param gate id of the question that asks whether the unit can answer for the area
     * @param questions in the order they are asked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartQuestions(String id, String name, Optional<String> gate, List<QuestionView> questions) {

        static PartQuestions of(Part part) {
            return new PartQuestions(
                    part.id(),
                    part.name(),
                    part.gate(),
                    part.questions().stream().map(QuestionView::of).toList());
        }
    }

    /**
     * One question.
     *
     * @param id such as {@code G2a}
     * @param kind {@code single}, {@code multi}, {@code grid}, {@code number}, {@code number-grid} or {@code text}
     * @param text the question
     * @param help what counts and what does not
     * @param rows of a grid
     * @param options to choose from; of a number those answers that are none, such as Vet ej
     * @param askedWhen when it is asked; left out if always
     * @param required whether a submission needs an answer where the question is asked
     * @param optionalRows rows of a required grid that need no answer
     * @param shownRows how many rows to show at first, where there are as many as are needed
     * @param period the period or day asked about
     * @param unit what a number counts
     * @param decimals most decimals of a number
     * @param interpretations how it was agreed to be read
     * @param keys under which the answers stand, such as {@code G2[missbruk]}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionView(
            String id,
            String kind,
            String text,
            Optional<String> help,
            List<ChoiceView> rows,
            List<ChoiceView> options,
            Optional<String> askedWhen,
            boolean required,
            List<String> optionalRows,
            Optional<Integer> shownRows,
            Optional<String> period,
            Optional<String> unit,
            Optional<Integer> decimals,
            List<InterpretationView> interpretations,
            List<String> keys) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.kind().code(),
                    question.text(),
                    question.help(),
                    ChoiceView.of(question.rows()),
                    ChoiceView.of(question.options()),
                    question.skip(),
                    question.required(),
                    question.optionalRows().stream().sorted().toList(),
                    question.shownRows(),
                    question.period(),
                    question.unit(),
                    Optional.of(question.decimals())
                            .filter(decimals -> question.kind().isNumber()),
                    question.interpretations().stream()
                            .map(InterpretationView::of)
                            .toList(),
                    question.cells().stream().map(Object::toString).toList());
        }
    }

    /**
     * How a question was agreed to be read.
     *
     * @param kind {@code nationell}, {@code regional} or {@code avvikande} from what is printed
     * @param by who agreed on it
     * @param date when
     * @param text the reading
     */
    record InterpretationView(String kind, String by, LocalDate date, String text) {

        static InterpretationView of(Interpretation interpretation) {
            return new InterpretationView(
                    interpretation.kind().name().toLowerCase(Locale.ROOT),
                    interpretation.by(),
                    interpretation.date(),
                    interpretation.text());
        }
    }

    /**
     * An option or a row.
     *
     * @param code to answer with
     * @param label to read
     * @param onlyRows the only rows that an option can be chosen on; left out if on every row
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ChoiceView(String code, String label, List<String> onlyRows) {

        static List<ChoiceView> of(List<Choice> choices) {
            return choices.stream()
                    .map(choice -> new ChoiceView(
                            choice.code(),
                            choice.label(),
                            choice.onlyRows().stream().sorted().toList()))
                    .toList();
        }
    }

    static QuestionnaireView of(Round round, Unit unit) {
        return new QuestionnaireView(
                round.id(),
                round.name(),
                round.version(),
                unit.code(),
                unit.fullName(),
                round.questionnaire().parts().stream().map(PartQuestions::of).toList());
    }
}
