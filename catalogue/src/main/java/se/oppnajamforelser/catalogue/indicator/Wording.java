package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import se.oppnajamforelser.catalogue.expression.Alternatives;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * A rule printed in Swedish from the rule itself, so that the guide and the scoring cannot disagree.
 *
 * <p>Every text reads well both after "om" or "eftersom" and by itself; that is why it says "är obesvarad" and not
 * "är inte besvarad".
 */
public final class Wording implements Expression.Visitor<String> {

    private final Questionnaire questionnaire;
    private final Negation negation = new Negation(this);

    /** The wording of rules over one questionnaire. */
    public Wording(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * The whole rule, one sentence for each branch in the order in which they are tried, such as "Ja om svaret på fråga
     * E4 är "Ja". Annars Nej.".
     */
    public String of(Rule rule) {
        return rule.accept(new RuleWording(this, questionnaire));
    }

    /** A condition, to stand after "om" or "eftersom". */
    public String of(Expression expression) {
        return expression.accept(this);
    }

    /** A cell, such as "fråga E1" or "raden "Kurs" i fråga E2". */
    public String cell(Cell cell) {
        Question question = questionnaire.question(cell.question());
        return cell.row()
                        .map(row -> "raden " + Phrases.quoted(question.rowLabel(row)) + " i ")
                        .orElse("") + "fråga " + cell.question();
    }

    /** Several cells of one question, such as "alla 4 rader i fråga E2" or "raderna "Kurs" och "Praktikplats" i fråga E2". */
    String cells(List<Cell> cells) {
        if (cells.size() == 1) {
            return cell(cells.get(0));
        }
        Question question = questionnaire.question(cells.get(0).question());
        String of = " i fråga " + question.id();
        if (cells.size() == question.rows().size()) {
            return Phrases.all(cells.size()) + of;
        }
        return "raderna " + rowLabels(cells, "och") + of;
    }

    private String rowLabels(List<Cell> cells, String and) {
        Question question = questionnaire.question(cells.get(0).question());
        return Phrases.list(
                cells, and, cell -> Phrases.quoted(question.rowLabel(cell.row().orElseThrow())));
    }

    /** An answer as a person reads it: the label of an option in quotation marks, a number or a text as it stands. */
    public String answer(Cell cell, String answer) {
        Question question = questionnaire.question(cell.question());
        if (question.options().isEmpty()) {
            return answer;
        }
        return Phrases.list(
                List.of(answer.split(",")), "och", code -> Phrases.quoted(question.optionLabel(code.strip())));
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        return "svaret på " + cell(oneOf.cell()) + " är " + options(oneOf, "eller");
    }

    /** The options that a test names, such as "Ja" eller "Nej", each in quotation marks. */
    public String options(Expression.OneOf oneOf) {
        return options(oneOf, "eller");
    }

    String options(Expression.OneOf oneOf, String or) {
        Question question = questionnaire.question(oneOf.cell().question());
        return Phrases.list(oneOf.options(), or, code -> Phrases.quoted(question.optionLabel(code)));
    }

    @Override
    public String answered(Expression.Answered answered) {
        return cell(answered.cell()) + " är besvarad";
    }

    @Override
    public String judged(Expression.Judged judged) {
        return "texten i " + cell(judged.cell()) + " är bedömd och uppfyller kraven";
    }

    @Override
    public String previous(Expression.Previous previous) {
        return "svaret på " + cell(previous.test().cell()) + " var " + options(previous.test(), "eller") + " året före";
    }

    @Override
    public String count(Expression.Count count) {
        boolean all = count.comparison() == Comparison.AT_LEAST
                && count.limit() == count.rows().size()
                && count.limit() > 1;
        String rows = all ? Phrases.all(count.limit()) : Phrases.rows(count.comparison(), count.limit());
        return rows + haveAnswer(count.question(), count.rows());
    }

    String haveAnswer(String question, List<Expression.OneOf> rows) {
        return " i fråga " + question + " har svaret " + options(rows.get(0), "eller");
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return "minst en rad" + haveAnswer(anyRow.question(), anyRow.rows());
    }

    @Override
    public String numbers(Expression.Numbers numbers) {
        return compared(numbers, Phrases.than(numbers.comparison()));
    }

    String compared(Expression.Numbers numbers, String than) {
        return term(numbers.left()) + " är " + than + " " + term(numbers.right());
    }

    /** A number of a rule, such as "svaret på fråga B2" or "summan av de ifyllda raderna i fråga B8". */
    public String term(Term term) {
        if (term instanceof Term.Constant constant) {
            return constant.number().toPlainString().replace('.', ',');
        }
        if (term instanceof Term.NumberOf numberOf) {
            return "svaret på " + cell(numberOf.cell());
        }
        if (term instanceof Term.SumOfFilled filled) {
            return "summan av de ifyllda raderna i fråga "
                    + filled.rows().get(0).cell().question();
        }
        return "summan av " + Phrases.list(((Term.Sum) term).terms(), "och", this::term);
    }

    @Override
    public String and(Expression.And and) {
        return Phrases.all(and.all().stream().map(this::inAnd).toList());
    }

    @Override
    public String or(Expression.Or or) {
        if (Alternatives.areRows(or)) {
            return ofTheRows("någon", or);
        }
        return Phrases.either(Alternatives.of(or).stream().map(this::inOr).toList());
    }

    /** Such as "någon av raderna "Kurs" och "Praktikplats" i fråga E2 har svaret "Ja"". */
    String ofTheRows(String some, Expression.Or rows) {
        List<Expression.OneOf> tests = rows.everyStep(Expression.OneOf.class).toList();
        String labels = rowLabels(tests.stream().map(Expression.OneOf::cell).toList(), "och");
        return some + " av raderna " + labels + haveAnswer(tests.get(0).cell().question(), tests);
    }

    /** Parentheses only where reading aloud would be ambiguous. */
    String inAnd(Expression step) {
        return isEither(step) ? "(" + of(step) + ")" : of(step);
    }

    String inOr(Expression step) {
        return isEither(step) || isAll(step) ? "(" + of(step) + ")" : of(step);
    }

    private static boolean isAll(Expression step) {
        return step instanceof Expression.And
                || step instanceof Expression.Not not
                        && not.negated() instanceof Expression.Or
                        && !Alternatives.areRows(not.negated());
    }

    private static boolean isEither(Expression step) {
        return step instanceof Expression.Or && !Alternatives.areRows(step)
                || step instanceof Expression.Not not && not.negated() instanceof Expression.And;
    }

    @Override
    public String not(Expression.Not not) {
        return not.negated().accept(negation);
    }
}
