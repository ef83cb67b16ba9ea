package se.oppnajamforelser.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.expression.Parser;

/** What the README shows is so. */
class ReadmeTest {

    private static final String README = text(Path.of("README.md"));

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_that_is_shown_can_be_read(String rule) {
        assertThat(Parser.condition(rule, Examples.PROV.questionnaire()).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_of_a_file_stands_in_the_small_round_or_model(String sample) {
        assertThat(Stream.of(
                                "prov/round",
                                "prov/gemensam",
                                "prov/bibliotek",
                                "prov-modell/model",
                                "prov-modell/bibliotek",
                                "prov-modell/changes")
                        .map(file -> text(Path.of("src/test/resources", file + ".yaml"))))
                .anySatisfy(file -> assertThat(file).contains(sample));
    }

    /** The loader itself tells its keys, in the samples of unknown ones. */
    @ParameterizedTest
    @MethodSource("keys")
    void every_key_that_the_loader_knows_is_explained(String key) {
        assertThat(README).contains("`" + key + "`");
    }

    @ParameterizedTest
    @MethodSource("links")
    void every_link_leads_to_a_file(String link) {
        assertThat(Path.of(link)).exists();
    }

    @Test
    void the_swedish_words_that_may_name_types_are_listed() {
        assertThat(README).contains("Kommun, Stadsdel, Storstad, Lan, Riket");
    }

    static Stream<String> rules() {
        return blocks("rules").flatMap(String::lines).map(line -> line.replaceFirst("#.*", "")
                .strip());
    }

    static Stream<String> samples() {
        return blocks("yaml");
    }

    static Stream<String> keys() {
        return Stream.of("faulty/unknown-key", "faulty-model/unknown-keys", "faulty-comparability/unknown-keys")
                .map(sample -> text(Path.of("src/test/resources", sample, "expected.txt")))
                .flatMap(faults -> found("finns inte \\(skriv en av ([^)]*)\\)", faults))
                .flatMap(list -> Stream.of(list.split(", ")))
                .distinct();
    }

    static Stream<String> links() {
        return found("\\]\\(([^)#:]*)\\)", README).distinct();
    }

    private static Stream<String> blocks(String language) {
        return found("(?s)```" + language + "\\n(.*?)```", README);
    }

    private static Stream<String> found(String pattern, String text) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
