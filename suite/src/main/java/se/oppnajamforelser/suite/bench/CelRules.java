package se.oppnajamforelser.suite.bench;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Indicator;

/** The same rules in Google's Common Expression Language, over a map of answers; every branch a program. */
final class CelRules implements Expression.Visitor<String> {

    private final List<List<CelRuntime.Program>> programs = new ArrayList<>();

    CelRules(List<Indicator> indicators) {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.HAS)
                .addVar("a", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .setResultType(SimpleType.BOOL)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        for (Indicator indicator : indicators) {
            List<CelRuntime.Program> branches = new ArrayList<>();
            indicator
                    .rule()
                    .branches()
                    .forEach(branch -> branches.add(
                            program(compiler, runtime, branch.condition().accept(this))));
            programs.add(branches);
        }
    }

    private static CelRuntime.Program program(CelCompiler compiler, CelRuntime runtime, String text) {
        try {
            return runtime.createProgram(compiler.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("no CEL: " + text, e);
        }
    }

    /** The number of the first branch that holds, or the number of branches. */
    int settle(int place, Map<String, Map<String, String>> answers) {
        List<CelRuntime.Program> branches = programs.get(place);
        try {
            for (int branch = 0; branch < branches.size(); branch++) {
                if ((Boolean) branches.get(branch).eval(answers)) {
                    return branch;
                }
            }
            return branches.size();
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("CEL could not evaluate", e);
        }
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        String options =
                oneOf.options().stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ", "[", "]"));
        return has(oneOf.cell()) + " && a['" + oneOf.cell() + "'] in " + options;
    }

    private static String has(Cell cell) {
        return "'" + cell + "' in a";
    }

    @Override
    public String answered(Expression.Answered answered) {
        return has(answered.cell());
    }

    @Override
    public String judged(Expression.Judged judged) {
        throw new IllegalArgumentException(judged + " (expected: a rule without judgements)");
    }

    @Override
    public String previous(Expression.Previous previous) {
        throw new IllegalArgumentException(previous + " (expected: a rule without the year before)");
    }

    @Override
    public String count(Expression.Count count) {
        String sum =
                count.rows().stream().map(row -> "(" + oneOf(row) + " ? 1 : 0)").collect(Collectors.joining(" + "));
        return sum + " " + count.comparison() + " " + count.limit();
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return joined(anyRow.rows(), " || ");
    }

    @Override
    public String numbers(Expression.Numbers numbers) {
        throw new IllegalArgumentException(numbers + " (expected: a rule without numbers)");
    }

    @Override
    public String and(Expression.And and) {
        return joined(and.all(), " && ");
    }

    @Override
    public String or(Expression.Or or) {
        return joined(or.either(), " || ");
    }

    private String joined(List<? extends Expression> expressions, String sign) {
        return expressions.stream()
                .map(expression -> "(" + expression.accept(this) + ")")
                .collect(Collectors.joining(sign));
    }

    @Override
    public String not(Expression.Not not) {
        return "!(" + not.negated().accept(this) + ")";
    }
}
