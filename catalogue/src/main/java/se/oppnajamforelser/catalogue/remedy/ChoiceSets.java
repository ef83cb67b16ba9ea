package se.oppnajamforelser.catalogue.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * The answers to a question that may have several options, as far as rules can tell them apart: options that every test
 * takes alike are one kind, and an answer has some of a kind or none.
 */
final class ChoiceSets {

    private final Question question;
    private final List<List<String>> kinds;

    ChoiceSets(Question question, List<Expression> tests) {
        this.question = question;
        Map<List<Boolean>, List<String>> alike = new LinkedHashMap<>();
        question.optionCodes().forEach(option -> alike.computeIfAbsent(named(option, tests), none -> new ArrayList<>())
                .add(option));
        this.kinds = List.copyOf(alike.values());
    }

    private static List<Boolean> named(String option, List<Expression> tests) {
        return tests.stream()
                .map(test -> test instanceof Expression.OneOf oneOf
                        && oneOf.options().contains(option))
                .toList();
    }

    /** One answer at least for every combination of kinds, but none without an option: those nearest to what was chosen. */
    Stream<String> near(Optional<String> answer) {
        List<String> chosen = answer.map(Values::choices).orElse(List.of());
        List<List<String>> sets = List.of(List.of());
        for (List<String> kind : kinds) {
            List<List<String>> ways = ways(kind, chosen);
            sets = sets.stream()
                    .flatMap(set -> ways.stream().map(way -> with(set, way)))
                    .toList();
        }
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .map(set -> Values.canonical(question, String.join(",", set)));
    }

    /** None of a kind; and those chosen already or, if there are none, any single one. */
    private static List<List<String>> ways(List<String> kind, List<String> chosen) {
        List<List<String>> ways = new ArrayList<>(List.of(List.of()));
        List<String> kept = kind.stream().filter(chosen::contains).toList();
        if (kept.isEmpty()) {
            kind.forEach(option -> ways.add(List.of(option)));
        } else {
            ways.add(kept);
        }
        return ways;
    }

    private static List<String> with(List<String> set, List<String> way) {
        return Stream.concat(set.stream(), way.stream()).toList();
    }
}
