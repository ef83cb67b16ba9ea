package se.oppnajamforelser.catalogue.indicator;

import se.oppnajamforelser.catalogue.expression.Alternatives;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;

/** How {@link Wording} says that a condition does not hold, without "det gäller inte att". */
final class Negation implements Expression.Visitor<String> {

    private final Wording wording;

    Negation(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        String other = oneOf.options().size() == 1 ? "något annat än " : "varken ";
        return "svaret på " + wording.cell(oneOf.cell()) + " är " + other + wording.options(oneOf, "eller");
    }

    @Override
    public String answered(Expression.Answered answered) {
        return wording.cell(answered.cell()) + " är obesvarad";
    }

    @Override
    public String judged(Expression.Judged judged) {
        return "texten i " + wording.cell(judged.cell()) + " saknas eller är bedömd och uppfyller inte kraven";
    }

    @Override
    public String previous(Expression.Previous previous) {
        return "svaret på " + wording.cell(previous.test().cell()) + " var något annat än "
                + wording.options(previous.test(), "eller") + " året före, eller är okänt";
    }

    @Override
    public String count(Expression.Count count) {
        return rows(count.comparison(), count.limit()) + wording.haveAnswer(count.question(), count.rows());
    }

    private static String rows(Comparison comparison, int limit) {
        return switch (comparison) {
            case EQUAL -> "fler eller färre än " + (limit == 1 ? "en rad" : limit + " rader");
            case AT_LEAST -> limit == 1 ? "ingen rad" : Phrases.rows(Comparison.LESS, limit);
            case MORE -> limit == 0 ? "ingen rad" : Phrases.rows(Comparison.AT_MOST, limit);
            case AT_MOST -> Phrases.rows(Comparison.MORE, limit);
            case LESS -> Phrases.rows(Comparison.AT_LEAST, limit);
        };
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return "ingen rad" + wording.haveAnswer(anyRow.question(), anyRow.rows());
    }

    @Override
    public String numbers(Expression.Numbers numbers) {
        return wording.compared(
                numbers,
                switch (numbers.comparison()) {
                    case EQUAL -> "något annat än";
                    case AT_LEAST -> Phrases.than(Comparison.LESS);
                    case MORE -> Phrases.than(Comparison.AT_MOST);
                    case AT_MOST -> Phrases.than(Comparison.MORE);
                    case LESS -> Phrases.than(Comparison.AT_LEAST);
                });
    }

    /** Not both is: not the one, or not the other. */
    @Override
    public String and(Expression.And and) {
        return Phrases.either(and.all().stream()
                .map(step -> wording.inOr(new Expression.Not(step)))
                .toList());
    }

    /** Neither is: not the one, and not the other. */
    @Override
    public String or(Expression.Or or) {
        if (Alternatives.areRows(or)) {
            return wording.ofTheRows("ingen", or);
        }
        return Phrases.all(Alternatives.of(or).stream()
                .map(step -> wording.inAnd(new Expression.Not(step)))
                .toList());
    }

    @Override
    public String not(Expression.Not not) {
        return wording.of(not.negated());
    }
}
