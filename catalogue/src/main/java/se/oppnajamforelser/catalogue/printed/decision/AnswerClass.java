package se.oppnajamforelser.catalogue.printed.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.expression.Expression;

/**
 * Options of a question that a rule does not tell apart.
 *
 * @param text the options in Swedish
 * @param options their codes
 */
record AnswerClass(String text, List<String> options) {

    AnswerClass {
        options = List.copyOf(options);
    }

    /** The classes that these tests make of the options; the last passes no test and takes every other answer. */
    static List<List<String>> of(List<String> options, List<Expression.OneOf> tests) {
        Map<List<Boolean>, List<String>> alike = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String option : options) {
            List<Boolean> passes =
                    tests.stream().map(test -> test.options().contains(option)).toList();
            List<String> same = passes.contains(true) ? alike.computeIfAbsent(passes, each -> new ArrayList<>()) : rest;
            same.add(option);
        }
        List<List<String>> classes = new ArrayList<>(alike.values());
        classes.add(rest);
        return classes;
    }

    boolean passes(Expression.OneOf test) {
        return options.stream().anyMatch(test.options()::contains);
    }
}
