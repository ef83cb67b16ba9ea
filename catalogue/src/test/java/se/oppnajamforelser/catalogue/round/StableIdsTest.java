package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;

/**
 * Ids that have been given out stay: a round keeps every id in its list under {@code src/test/resources/ids}. New ids are
 * added to the list; none is ever taken out, since answers, outcomes and releases name them.
 */
class StableIdsTest {

    @ParameterizedTest
    @MethodSource("rounds")
    void no_id_that_was_given_out_is_gone(Round round) throws IOException {
        assertThat(ids(round)).containsAll(listed(round));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void every_id_is_in_the_list(Round round) throws IOException {
        assertThat(listed(round))
                .containsAll(ids(round))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    static Stream<Round> rounds() {
        return Examples.shipped();
    }

    private static List<String> listed(Round round) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/ids", round.id() + ".txt"));
    }

    static List<String> ids(Round round) {
        Stream<String> parts = round.questionnaire().parts().stream().map(part -> "part " + part.id());
        Stream<String> cells = round.questionnaire().questions().stream()
                .flatMap(question -> question.cells().stream())
                .map(cell -> "answer " + cell);
        Stream<String> options = round.questionnaire().questions().stream()
                .flatMap(question ->
                        question.options().stream().map(option -> "option " + question.id() + " " + option.code()));
        Stream<String> checks = round.questionnaire().parts().stream()
                .flatMap(part -> part.checks().stream())
                .map(check -> "check " + check.id());
        Stream<String> areas = round.areas().stream().map(area -> "area " + area.id());
        Stream<String> indicators = round.indicators().stream().map(indicator -> "indicator " + indicator.id());
        return Stream.of(parts, cells, options, checks, areas, indicators)
                .flatMap(each -> each)
                .toList();
    }
}
