package se.oppnajamforelser.catalogue.round;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Parsed;
import se.oppnajamforelser.catalogue.expression.Parser;
import se.oppnajamforelser.catalogue.expression.Scope;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the conditions of one entry in a catalogue file and reports what is wrong with them, each thing once. */
final class Rules {

    private final YamlMap yaml;
    private final Scope scope;
    private final Set<String> reported = new LinkedHashSet<>();

    Rules(YamlMap yaml, Scope scope) {
        this.yaml = yaml;
        this.scope = scope;
    }

    Optional<Expression> condition(String key, String text) {
        return report(key, Parser.condition(text, scope));
    }

    Optional<Expression> ofRow(String key, String text, Optional<String> row) {
        return row.map(code -> report(key, Parser.conditionOfRow(text, scope, code)))
                .orElseGet(() -> condition(key, text));
    }

    Optional<Term> number(String key, String text) {
        return report(key, Parser.number(text, scope));
    }

    private <T> Optional<T> report(String key, Parsed<T> parsed) {
        parsed.problems().forEach(problem -> {
            String message = key + ", tecken " + problem.position() + ": " + problem.message();
            if (reported.add(message)) {
                yaml.faultAt(key, message);
            }
        });
        return parsed.result();
    }
}
