package se.oppnajamforelser.catalogue.printed.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** All that decides an indicator's outcome, in Swedish: the rule, when its questions are asked, and what Bortfall is. */
public final class RuleText {

    private final Questionnaire questionnaire;
    private final Wording wording;

    /** The texts of rules over one questionnaire. */
    public RuleText(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.wording = new Wording(questionnaire);
    }

    /** The texts, one paragraph each: the rule, every condition for a question to be asked, and Bortfall. */
    public List<String> of(Indicator indicator) {
        List<String> paragraphs = new ArrayList<>(List.of(wording.of(indicator.rule())));
        List<String> asked = asked(indicator.rule());
        if (!asked.isEmpty()) {
            paragraphs.add(String.join(" ", asked));
        }
        paragraphs.add(bortfall(indicator));
        return paragraphs;
    }

    private List<String> asked(Rule rule) {
        Set<Cell> cells = new LinkedHashSet<>();
        rule.cells().forEach(cell -> withLeads(cell, cells));
        return cells.stream()
                .flatMap(cell -> questionnaire.askedWhen(cell).map(when -> asked(cell, when)).stream())
                .distinct()
                .toList();
    }

    /** A question that leads to another may itself be asked of some only. */
    private void withLeads(Cell cell, Set<Cell> cells) {
        if (cells.add(cell)) {
            questionnaire.askedWhen(cell).stream().flatMap(Expression::cells).forEach(lead -> withLeads(lead, cells));
        }
    }

    private String asked(Cell cell, Expression when) {
        Question question = questionnaire.question(cell.question());
        boolean wholeQuestion = question.cells().stream()
                .allMatch(each -> questionnaire.askedWhen(each).equals(Optional.of(when)));
        String what = wording.cell(wholeQuestion ? Cell.of(question.id()) : cell);
        return Sentence.of(what + " ställs bara om " + wording.of(when) + ".");
    }

    private String bortfall(Indicator indicator) {
        List<Part> parts = indicator.parts().stream().map(questionnaire::part).toList();
        return Stream.of(parts.stream().map(RuleText::withoutPart), fromElsewhere(indicator), missing(indicator))
                .flatMap(each -> each)
                .collect(Collectors.joining(", eller om ", "Bortfall om ", "."));
    }

    private static String withoutPart(Part part) {
        String declined = part.gate().isPresent() ? " eller är avböjd" : "";
        return "del " + part.id() + " inte är inskickad" + declined;
    }

    private static Stream<String> fromElsewhere(Indicator indicator) {
        Rule rule = indicator.rule();
        if (rule instanceof Rule.Given) {
            return Stream.of("uppgift från förteckningen saknas");
        }
        return rule instanceof Rule.Register ? Stream.of("uppgift från registret saknas") : Stream.empty();
    }

    private static Stream<String> missing(Indicator indicator) {
        Stream<String> answers = indicator.rule().cells().findAny().isPresent()
                ? Stream.of("ett svar som kan avgöra utfallet saknas")
                : Stream.empty();
        boolean judged = indicator.rule().branches().stream()
                .anyMatch(branch -> branch.condition().judgedCells().findAny().isPresent());
        return Stream.concat(
                answers, judged ? Stream.of("en text som kan avgöra utfallet inte är bedömd") : Stream.empty());
    }
}
