package se.oppnajamforelser.catalogue.indicator;

import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.FALSE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.TRUE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Turns rules into closures over {@link FastScorer.Encoded} answers. */
final class RuleCompiler implements Expression.Visitor<Condition> {

    private final Questionnaire questionnaire;
    private final Places places;
    private final Map<Cell, Condition> askedWhen = new HashMap<>();

    RuleCompiler(Questionnaire questionnaire, Places places) {
        this.questionnaire = questionnaire;
        this.places = places;
    }

    CompiledRule compile(Rule rule) {
        if (rule instanceof Rule.Categorical categorical) {
            return categorical(categorical);
        }
        Condition known = known(((Rule.Numeric) rule).value());
        return answers -> switch (known.of(answers)) {
            case TRUE -> Outcome.TAL;
            case FALSE -> Outcome.EJ_AKTUELLT;
            default -> Outcome.BORTFALL;
        };
    }

    private CompiledRule categorical(Rule.Categorical rule) {
        Branch[] branches = rule.branches().keySet().toArray(Branch[]::new);
        Condition[] conditions =
                rule.branches().values().stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            for (int place = 0; place < conditions.length; place++) {
                int truth = conditions[place].of(answers);
                if (truth != FALSE) {
                    return truth == TRUE ? branches[place].outcome() : Outcome.BORTFALL;
                }
            }
            return Outcome.NEJ;
        };
    }

    private Condition compile(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Condition oneOf(Expression.OneOf oneOf) {
        int place = places.of(oneOf.cell()).number();
        long wanted = places.of(oneOf.cell()).bits(oneOf.options());
        return whereAsked(oneOf.cell(), answers -> {
            long chosen = answers.choices(place);
            return chosen == 0 ? UNKNOWN : (chosen & wanted) != 0 ? TRUE : FALSE;
        });
    }

    @Override
    public Condition answered(Expression.Answered answered) {
        int place = places.of(answered.cell()).number();
        return whereAsked(answered.cell(), answers -> answers.choices(place) == 0 ? FALSE : TRUE);
    }

    /** A question that was not asked makes its test false; if that is unknown, so is the test. */
    private Condition whereAsked(Cell cell, Condition test) {
        if (questionnaire.askedWhen(cell).isEmpty()) {
            return test;
        }
        Condition asked = asked(cell);
        return answers -> {
            int truth = asked.of(answers);
            return truth == TRUE ? test.of(answers) : truth;
        };
    }

    private Condition asked(Cell cell) {
        Condition known = askedWhen.get(cell);
        if (known != null) {
            return known;
        }
        Condition condition = compile(questionnaire.askedWhen(cell).orElseThrow());
        askedWhen.put(cell, condition);
        return condition;
    }

    @Override
    public Condition count(Expression.Count count) {
        Condition[] rows = count.rows().stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int sure = 0;
            int open = 0;
            for (Condition row : rows) {
                int truth = row.of(answers);
                sure += truth >> 1;
                open += truth & 1;
            }
            return count.comparison()
                    .betweenWholeNumbers(sure, sure + open, count.limit())
                    .ordinal();
        };
    }

    @Override
    public Condition anyRow(Expression.AnyRow anyRow) {
        return either(new ArrayList<>(anyRow.rows()));
    }

    @Override
    public Condition and(Expression.And and) {
        Condition[] all = and.all().stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int least = TRUE;
            for (int place = 0; place < all.length && least != FALSE; place++) {
                least = Math.min(least, all[place].of(answers));
            }
            return least;
        };
    }

    @Override
    public Condition or(Expression.Or or) {
        return either(or.either());
    }

    private Condition either(List<Expression> expressions) {
        Condition[] either = expressions.stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int greatest = FALSE;
            for (int place = 0; place < either.length && greatest != TRUE; place++) {
                greatest = Math.max(greatest, either[place].of(answers));
            }
            return greatest;
        };
    }

    @Override
    public Condition not(Expression.Not not) {
        Condition negated = compile(not.negated());
        return answers -> TRUE - negated.of(answers);
    }

    @Override
    public Condition numbers(Expression.Numbers numbers) {
        Condition left = known(numbers.left());
        Condition right = known(numbers.right());
        return answers -> {
            int truth = Math.min(left.of(answers), right.of(answers));
            if (truth != TRUE) {
                return truth;
            }
            int order = value(numbers.left(), answers).compareTo(value(numbers.right(), answers));
            return numbers.comparison().holds(order) ? TRUE : FALSE;
        };
    }

    /** True if the number is there, false if a question was not asked, unknown if an answer is missing. */
    private Condition known(Term term) {
        Condition[] cells = term.cells().map(this::numberIn).toArray(Condition[]::new);
        return answers -> {
            int truth = TRUE;
            for (Condition cell : cells) {
                truth = Math.min(truth, cell.of(answers));
            }
            return truth;
        };
    }

    private Condition numberIn(Cell cell) {
        int place = places.of(cell).number();
        return whereAsked(cell, answers -> answers.number(place) == null ? UNKNOWN : TRUE);
    }

    private BigDecimal value(Term term, FastScorer.Encoded answers) {
        if (term instanceof Term.Constant constant) {
            return constant.number();
        }
        if (term instanceof Term.NumberOf numberOf) {
            return answers.number(places.of(numberOf.cell()).number());
        }
        return ((Term.Sum) term)
                .terms().stream().map(part -> value(part, answers)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
