package se.oppnajamforelser.catalogue.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** Every condition that stands in a round. */
public final class Conditions {

    private Conditions() {}

    /** The branches of its rules, its skip conditions and its checks. */
    static List<Expression> of(Round round) {
        Stream<Expression> branches = round.indicators().stream()
                .flatMap(indicator -> indicator.rule().branches().stream())
                .map(Branch::condition);
        Stream<Expression> skips =
                round.questionnaire().questions().stream().flatMap(question -> question.askedWhen().values().stream());
        Stream<Expression> checks = round.questionnaire().parts().stream()
                .flatMap(part -> part.checks().stream())
                .flatMap(check -> check.when().values().stream());
        return Stream.of(branches, skips, checks)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Every cell that can matter to a condition: its own, and those that their skip conditions look at. */
    public static List<Cell> cells(Questionnaire questionnaire, Stream<Cell> named) {
        Set<Cell> cells = new LinkedHashSet<>();
        named.forEach(cell -> add(questionnaire, cell, cells));
        return List.copyOf(cells);
    }

    private static void add(Questionnaire questionnaire, Cell cell, Set<Cell> cells) {
        if (cells.add(cell)) {
            questionnaire.askedWhen(cell).stream()
                    .flatMap(Expression::cells)
                    .forEach(lead -> add(questionnaire, lead, cells));
        }
    }
}
