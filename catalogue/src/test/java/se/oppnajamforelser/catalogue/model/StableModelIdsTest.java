package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ids that the model has given out stay, as those of a round do: each is in {@code src/test/resources/ids}. New ids are added
 * to the list; none is ever taken out.
 */
class StableModelIdsTest {

    @Test
    void no_id_that_was_given_out_is_gone() throws IOException {
        assertThat(ids(MODELL_2023)).containsAll(listed());
    }

    @Test
    void every_id_is_in_the_list() throws IOException {
        assertThat(listed())
                .containsAll(ids(MODELL_2023))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/ids/modell-2023.txt"));
    }

    private static List<String> ids(Model model) {
        Vocabulary words = model.words();
        return Stream.of(
                        named("part", words.parts(), ModelPart::code),
                        named("level", words.levels(), Level::code),
                        named("dimension", words.dimensions(), Dimension::code),
                        named("type", words.types(), Concept::code),
                        named("population", words.populations(), Concept::code),
                        named("setting", words.settings(), Concept::code),
                        named("service", words.services(), Concept::code),
                        named("goal", words.goals(), goal -> Integer.toString(goal.number())),
                        named("source", words.sources(), DataSource::id),
                        named("reason", words.reasons(), Concept::code),
                        named("area", model.areas(), ModelArea::id),
                        named("indicator", model.indicators(), indicator -> indicator
                                .id()
                                .value()),
                        named("measure", model.lifecycles(), Lifecycle::id))
                .flatMap(each -> each)
                .toList();
    }

    private static <T> Stream<String> named(String kind, List<T> all, Function<T, String> code) {
        return all.stream().map(each -> kind + " " + code.apply(each));
    }
}
