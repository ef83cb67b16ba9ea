package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.scoring.explanation.Explained;

class WhatIfTest {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final WhatIf WHAT_IF = new WhatIf(CATALOGUE);

    /** Written straight from the paragraphs "Beräkning" of the two guides; the last column says where. */
    @ParameterizedTest(name = "{0} is {1} for {2}")
    @CsvFileSource(resources = "/evaluate-2017.csv", delimiter = ';', numLinesToSkip = 1)
    void a_case_from_the_guides_has_its_outcome(
            String indicator, String outcome, String answers, String missing, String source) {
        Explained explained = WHAT_IF.evaluate("oj-2017", answers(answers), Map.of(), Map.of()).stream()
                .filter(each -> each.indicator().id().value().equals(indicator))
                .findFirst()
                .orElseThrow();

        assertThat(explained.settled().outcome().code()).describedAs(source).isEqualTo(outcome);
        assertThat(explained.settled().missing().stream().map(Cell::toString).toList())
                .hasToString(missing);
    }

    @Test
    void the_cases_reach_every_indicator_of_the_round() throws IOException {
        assertThat(indicatorsWithCases())
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.of("oj-2017").round().indicators().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }

    private static Map<String, List<String>> answers(String written) {
        Map<String, List<String>> answers = new TreeMap<>();
        Arrays.stream(written.split(" "))
                .map(answer -> answer.split("="))
                .forEach(answer -> answers.put(answer[0], List.of(answer[1])));
        return answers;
    }

    private static TreeSet<String> indicatorsWithCases() throws IOException {
        try (BufferedReader deck = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WhatIfTest.class.getResourceAsStream("/evaluate-2017.csv")),
                StandardCharsets.UTF_8))) {
            return deck.lines()
                    .skip(1)
                    .map(line -> line.split(";")[0])
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }
}
