package se.oppnajamforelser.catalogue.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Truth;

/**
 * A check that the catalogue declares for a part: a condition that should not hold.
 *
 * @param id stable, kebab-case
 * @param severity how grave a finding is
 * @param when the condition, once for each row of a grid, or once under no row
 * @param questions ids of the questions concerned
 * @param found what was found, in Swedish
 * @param expected what was expected and what to do, in Swedish
 */
public record Check(
        String id,
        Severity severity,
        Map<Optional<Choice>, Expression> when,
        List<String> questions,
        String found,
        String expected) {

    public Check {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
        questions = List.copyOf(questions);
    }

    Stream<Finding> run(Situation situation) {
        return when.entrySet().stream()
                .filter(entry -> entry.getValue().truth(situation) == Truth.TRUE)
                .map(entry -> finding(entry.getKey()));
    }

    private Finding finding(Optional<Choice> row) {
        List<String> keys = questions.stream()
                .map(question ->
                        row.map(choice -> question + "[" + choice.code() + "]").orElse(question))
                .toList();
        String where = row.map(choice -> choice.label() + ": ").orElse("");
        return new Finding(id, severity, keys, where + found, expected);
    }
}
