package se.oppnajamforelser.catalogue.oracle;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Numeral;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/** A condition compiled and evaluated by CEL, with unknown tracking: somebody else's three-valued logic. */
final class CelOracle {

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableUnknownTracking(true)
            .maxExpressionCodePointSize(1_000_000)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private final Questionnaire questionnaire;
    private final Map<Cell, String> variables;
    private final CelRuntime.Program program;

    private CelOracle(Questionnaire questionnaire, Function<CelTranslation, String> source) {
        CelTranslation translation = new CelTranslation(questionnaire);
        String text = source.apply(translation);
        this.questionnaire = questionnaire;
        this.variables = translation.variables();
        this.program = compile(text);
    }

    /** What CEL says: a value, and the cells that an unknown value lacks. */
    record Verdict(Truth truth, SortedSet<Cell> missing) {}

    static CelOracle of(Questionnaire questionnaire, Expression condition) {
        return new CelOracle(questionnaire, translation -> translation.of(condition));
    }

    /** Whether these numbers are known. */
    static CelOracle known(Questionnaire questionnaire, List<Term> numbers) {
        return new CelOracle(
                questionnaire,
                translation -> numbers.stream().map(translation::known).collect(Collectors.joining(" && ")));
    }

    /** Whether a number is nought. */
    static CelOracle nought(Questionnaire questionnaire, Term number) {
        return new CelOracle(questionnaire, translation -> translation.isNought(number));
    }

    private CelRuntime.Program compile(String text) {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        variables.forEach((cell, variable) -> {
            compiler.addVar(variable, type(cell));
            compiler.addVar(CelTranslation.isAnswered(variable), SimpleType.BOOL);
            compiler.addVar(CelTranslation.asText(variable), SimpleType.STRING);
            compiler.addVar(CelTranslation.isJudged(variable), SimpleType.BOOL);
            compiler.addVar(CelTranslation.before(variable), SimpleType.STRING);
        });
        try {
            return RUNTIME.createProgram(compiler.build().compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private CelType type(Cell cell) {
        return switch (questionnaire.question(cell.question()).kind()) {
            case SINGLE, GRID, TEXT -> SimpleType.STRING;
            case MULTI -> ListType.create(SimpleType.STRING);
            case NUMBER, NUMBER_GRID -> SimpleType.DOUBLE;
        };
    }

    Verdict evaluate(Answers answers, Supplement supplement) {
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        variables.forEach((cell, variable) -> {
            known.put(CelTranslation.isAnswered(variable), answers.to(cell).isPresent());
            known.put(
                    CelTranslation.before(variable),
                    supplement.previous().to(cell).orElse(""));
            Map<String, Optional<?>> values = Map.of(
                    variable,
                    value(cell, answers),
                    CelTranslation.asText(variable),
                    answers.to(cell),
                    CelTranslation.isJudged(variable),
                    Optional.ofNullable(supplement.judgements().get(cell)));
            values.forEach((name, value) -> value.ifPresentOrElse(
                    there -> known.put(name, there), () -> unknown.add(CelAttributePattern.create(name))));
        });
        try {
            return verdict(program.advanceEvaluation(
                    UnknownContext.create(name -> Optional.ofNullable(known.get(name)), unknown)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(answers.byKey().toString(), e);
        }
    }

    private Optional<?> value(Cell cell, Answers answers) {
        QuestionKind kind = questionnaire.question(cell.question()).kind();
        Optional<String> answer = answers.to(cell);
        return switch (kind) {
            case SINGLE, GRID, TEXT -> answer;
            case MULTI -> answer.map(Values::choices);
            case NUMBER, NUMBER_GRID -> answer.flatMap(Numeral::read).map(Number::doubleValue);
        };
    }

    private Verdict verdict(Object result) {
        if (result instanceof CelUnknownSet unknown) {
            return new Verdict(Truth.UNKNOWN, cells(unknown));
        }
        return new Verdict(Truth.of((Boolean) result), new TreeSet<>());
    }

    private SortedSet<Cell> cells(CelUnknownSet unknown) {
        SortedSet<Cell> cells = new TreeSet<>();
        variables.forEach((cell, variable) -> {
            Stream.of(variable, CelTranslation.asText(variable), CelTranslation.isJudged(variable))
                    .filter(name -> unknown.attributes().contains(CelAttribute.create(name)))
                    .forEach(name -> cells.add(cell));
        });
        return cells;
    }
}
