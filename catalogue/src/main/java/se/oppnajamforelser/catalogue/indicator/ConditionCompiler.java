package se.oppnajamforelser.catalogue.indicator;

import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.FALSE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.TRUE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.UNKNOWN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Turns conditions into closures over {@link FastScorer.Encoded} answers. */
final class ConditionCompiler implements Expression.Visitor<Condition> {

    private final Questionnaire questionnaire;
    private final Places places;
    private final NumberTests numbers;
    private final Map<Cell, Condition> askedWhen = new HashMap<>();

    ConditionCompiler(Questionnaire questionnaire, Places places) {
        this.questionnaire = questionnaire;
        this.places = places;
        this.numbers = new NumberTests(places, this::whereAsked);
    }

    /** How numbers are compared and looked for. */
    NumberTests numbers() {
        return numbers;
    }

    /** The most common kind is asked for by name, and so not called through a table of kinds. */
    static int of(Condition condition, FastScorer.Encoded answers) {
        return condition instanceof CellChain chain ? chain.of(answers) : condition.of(answers);
    }

    Condition compile(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Condition oneOf(Expression.OneOf oneOf) {
        List<Expression.OneOf> links = CellChain.links(oneOf, questionnaire);
        return whereAsked(links.get(0).cell(), CellChain.of(links, places));
    }

    @Override
    public Condition answered(Expression.Answered answered) {
        int place = places.of(answered.cell()).number();
        return whereAsked(answered.cell(), answers -> answers.choices(place) == 0 ? FALSE : TRUE);
    }

    @Override
    public Condition judged(Expression.Judged judged) {
        int place = places.of(judged.cell()).number();
        Condition given = answers -> {
            if (answers.choices(place) == 0) {
                return FALSE;
            }
            Boolean judgement = answers.supplement().judgements().get(judged.cell());
            return judgement == null ? UNKNOWN : judgement ? TRUE : FALSE;
        };
        return whereAsked(judged.cell(), given);
    }

    @Override
    public Condition previous(Expression.Previous previous) {
        Places.Place place = places.of(previous.test().cell());
        long wanted = place.bits(previous.test().options());
        return answers -> answers.supplement()
                .previous()
                .to(previous.test().cell())
                .filter(answer -> (place.answered(answer) & wanted) != 0)
                .map(passes -> TRUE)
                .orElse(FALSE);
    }

    /** A question that was not asked makes its test false; if that is unknown, so is the test. */
    private Condition whereAsked(Cell cell, Condition test) {
        if (questionnaire.askedWhen(cell).isEmpty()) {
            return test;
        }
        Condition asked = asked(cell);
        return answers -> {
            int truth = of(asked, answers);
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
        CountTable table = new CountTable(count);
        Optional<CellTests> together = together(count.rows());
        if (together.isPresent()) {
            Condition counted = together.get().count(table);
            return askedOf(count.rows())
                    .map(asked -> countedWhere(asked, counted, table))
                    .orElse(counted);
        }
        Condition[] rows = count.rows().stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int sure = 0;
            int open = 0;
            for (Condition row : rows) {
                int truth = row.of(answers);
                sure += truth >> 1;
                open += truth & 1;
            }
            return table.truth(sure, open);
        };
    }

    private static Condition countedWhere(Condition asked, Condition counted, CountTable table) {
        return answers -> switch (asked.of(answers)) {
            case TRUE -> counted.of(answers);
            case FALSE -> table.whenNotAsked();
            default -> table.whenUnknown();
        };
    }

    private Optional<CellTests> together(List<? extends Expression> tests) {
        return CellTests.of(tests, questionnaire, places);
    }

    /** When the cells of tests are asked that are asked together. */
    private Optional<Condition> askedOf(List<? extends Expression> tests) {
        Cell first = tests.get(0).cells().findFirst().orElseThrow();
        return questionnaire.askedWhen(first).map(some -> asked(first));
    }

    private Condition whereAsked(List<? extends Expression> tests, Condition test) {
        return whereAsked(tests.get(0).cells().findFirst().orElseThrow(), test);
    }

    @Override
    public Condition anyRow(Expression.AnyRow anyRow) {
        return either(anyRow.rows());
    }

    @Override
    public Condition and(Expression.And and) {
        Optional<CellTests> together = together(and.all());
        if (together.isPresent()) {
            return whereAsked(and.all(), together.get().all());
        }
        Condition[] all = and.all().stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int least = TRUE;
            for (int place = 0; place < all.length && least != FALSE; place++) {
                least = Math.min(least, of(all[place], answers));
            }
            return least;
        };
    }

    @Override
    public Condition or(Expression.Or or) {
        return either(or.either());
    }

    private Condition either(List<? extends Expression> expressions) {
        Optional<CellTests> together = together(expressions);
        if (together.isPresent()) {
            return whereAsked(expressions, together.get().any());
        }
        Condition[] either = expressions.stream().map(this::compile).toArray(Condition[]::new);
        return answers -> {
            int greatest = FALSE;
            for (int place = 0; place < either.length && greatest != TRUE; place++) {
                greatest = Math.max(greatest, of(either[place], answers));
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
    public Condition numbers(Expression.Numbers compared) {
        return numbers.compare(compared);
    }
}
