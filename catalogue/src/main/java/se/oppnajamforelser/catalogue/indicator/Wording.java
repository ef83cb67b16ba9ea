package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** A rule printed in Swedish from the rule itself, so that the guide and the scoring cannot disagree. */
public final class Wording implements Expression.Visitor<String> {

    private final Questionnaire questionnaire;

    /** The wording of rules over one questionnaire. */
    public Wording(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The whole rule, one sentence for each branch, such as "Ja: svaret på fråga E4 är "Ja". Annars Nej.". */
    public String of(Rule rule) {
        if (rule instanceof Rule.Categorical categorical) {
            String branches = categorical.branches().entrySet().stream()
                    .map(branch -> branch.getKey().outcome().label() + ": " + of(branch.getValue()) + ".")
                    .collect(Collectors.joining(" "));
            return branches + " Annars Nej.";
        }
        return "Talet är " + term(((Rule.Numeric) rule).value()) + ".";
    }

    /** A condition, to stand after "om" or "eftersom". */
    public String of(Expression expression) {
        return expression.accept(this);
    }

    /** A cell, such as "fråga G2 (Missbruk och Ekonomiskt bistånd)". */
    public String cell(Cell cell) {
        Question question = questionnaire.question(cell.question());
        return "fråga " + cell.question()
                + cell.row().map(row -> " (" + question.rowLabel(row) + ")").orElse("");
    }

    /** An answer as a person reads it: the label of an option in quotation marks, a number or a text as it stands. */
    public String answer(Cell cell, String answer) {
        Question question = questionnaire.question(cell.question());
        if (question.options().isEmpty()) {
            return answer;
        }
        return list(List.of(answer.split(",")), "och", code -> "\"" + question.optionLabel(code) + "\"");
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        return "svaret på " + cell(oneOf.cell()) + " är " + options(oneOf);
    }

    private String options(Expression.OneOf oneOf) {
        Question question = questionnaire.question(oneOf.cell().question());
        return list(oneOf.options(), "eller", code -> "\"" + question.optionLabel(code) + "\"");
    }

    @Override
    public String answered(Expression.Answered answered) {
        return cell(answered.cell()) + " är besvarad";
    }

    @Override
    public String count(Expression.Count count) {
        return rows(count.comparison(), count.limit()) + " i fråga " + count.question() + " har svaret "
                + options(count.rows().get(0));
    }

    private static String rows(Comparison comparison, int limit) {
        String number = limit + (limit == 1 ? " rad" : " rader");
        return switch (comparison) {
            case EQUAL -> "precis " + number;
            case AT_LEAST -> "minst " + number;
            case MORE -> "fler än " + number;
            case AT_MOST -> "högst " + number;
            case LESS -> "färre än " + number;
        };
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return "minst en rad i fråga " + anyRow.question() + " har svaret "
                + options(anyRow.rows().get(0));
    }

    @Override
    public String numbers(Expression.Numbers numbers) {
        return term(numbers.left()) + " är " + than(numbers.comparison()) + " " + term(numbers.right());
    }

    private static String than(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "lika med";
            case AT_LEAST -> "minst";
            case MORE -> "mer än";
            case AT_MOST -> "högst";
            case LESS -> "mindre än";
        };
    }

    private String term(Term term) {
        if (term instanceof Term.Constant constant) {
            return constant.number().toPlainString().replace('.', ',');
        }
        if (term instanceof Term.NumberOf numberOf) {
            return "svaret på " + cell(numberOf.cell());
        }
        return "summan av " + list(((Term.Sum) term).terms(), "och", this::term);
    }

    @Override
    public String and(Expression.And and) {
        return and.all().stream().map(step -> nested(step, and)).collect(Collectors.joining(" och "));
    }

    @Override
    public String or(Expression.Or or) {
        return "antingen " + or.either().stream().map(step -> nested(step, or)).collect(Collectors.joining(", eller "));
    }

    /** Parentheses only where reading aloud would be ambiguous. */
    private String nested(Expression step, Expression outer) {
        boolean ambiguous = step instanceof Expression.Or || outer instanceof Expression.Or && isCompound(step);
        return ambiguous ? "(" + of(step) + ")" : of(step);
    }

    private static boolean isCompound(Expression step) {
        return step instanceof Expression.And || step instanceof Expression.Or;
    }

    @Override
    public String not(Expression.Not not) {
        return "det gäller inte att " + (isCompound(not.negated()) ? "(" + of(not.negated()) + ")" : of(not.negated()));
    }

    static <T> String list(List<T> things, String and, Function<T, String> text) {
        List<String> texts = things.stream().map(text).toList();
        Optional<String> last = texts.stream().skip(texts.size() - 1L).findFirst();
        if (texts.size() == 1) {
            return last.orElseThrow();
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " " + and + " " + last.orElseThrow();
    }
}
