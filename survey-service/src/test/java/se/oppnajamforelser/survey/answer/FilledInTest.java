package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.survey.FilledIn;

class FilledInTest {

    @ParameterizedTest
    @ValueSource(strings = {"G", "E", "V"})
    void the_answers_that_tests_send_in_have_no_errors_and_no_warnings(String part) {
        assertThat(FilledIn.OJ_2017
                        .sheet(part, FilledIn.part(part), new TreeMap<>())
                        .findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING);
    }
}
