package se.oppnajamforelser.catalogue.remedy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Values;

/** How far changed answers to one question lie from what stands there. */
final class Distance {

    private final Question question;

    Distance(Question question) {
        this.question = question;
    }

    /** Between numbers their difference, between choices how many are ticked or unticked, otherwise nought. */
    BigDecimal of(Change change) {
        Optional<String> to = change.to().stream().findFirst();
        if (question.kind().isNumber()) {
            return to.flatMap(Values::number)
                    .map(number -> number.subtract(number(change.from())).abs().stripTrailingZeros())
                    .orElse(BigDecimal.ZERO);
        }
        return question.kind() == QuestionKind.MULTI
                ? BigDecimal.valueOf(ticks(choices(change.from()), choices(to)))
                : BigDecimal.ZERO;
    }

    private static BigDecimal number(Optional<String> answer) {
        return answer.flatMap(Values::number).orElse(BigDecimal.ZERO);
    }

    private static List<String> choices(Optional<String> answer) {
        return answer.map(Values::choices).orElse(List.of());
    }

    private static long ticks(List<String> one, List<String> other) {
        return Stream.concat(
                        one.stream().filter(choice -> !other.contains(choice)),
                        other.stream().filter(choice -> !one.contains(choice)))
                .count();
    }
}
